using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(DomainArbitraries) })]
public sealed class RuleIdTests
{
    [Theory]
    [InlineData("GRD-01", "GRD", 1)]
    [InlineData("CB-05", "CB", 5)]
    [InlineData("TKT-99", "TKT", 99)]
    [InlineData("HOTL-10", "HOTL", 10)]
    public void An_id_has_a_chapter_and_a_number(string text, string chapter, int number)
    {
        RuleId id = RuleId.Parse(text);
        Assert.Equal((chapter, number, text), (id.Chapter, id.Number, id.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("GRD")]
    [InlineData("GRD-1")]
    [InlineData("GRD-00")]
    [InlineData("GRD-001")]
    [InlineData("GRD01")]
    [InlineData("grd-01")]
    [InlineData("G-01")]
    [InlineData("GRADE-01")]
    [InlineData("GR1-01")]
    [InlineData(" GRD-01")]
    [InlineData("ＧＲＤ-01")]
    [InlineData("GRD-０1")]
    [InlineData("GRD\0-1")]
    [InlineData("\ud83d\udc00-01")]
    public void Other_forms_are_refused(string text)
    {
        Assert.False(RuleId.TryParse(text, out RuleId id));
        Assert.Equal(default, id);
        Refuses<FormatException>(() => RuleId.Parse(text), null, "two to four capital letters, a hyphen, 01 to 99");
    }

    [Fact]
    public void A_missing_text_is_no_id_and_a_huge_one_is_shown_short()
    {
        Assert.False(RuleId.TryParse(null, out _));
        Refuses<ArgumentNullException>(() => RuleId.Parse(null!), "text");
        string huge = new('X', 1_000_000);
        Assert.True(Refuses<FormatException>(() => RuleId.Parse(huge), null, "'XXX", "…'").Message.Length < 200);
    }

    [Fact]
    public void The_default_value_names_no_rule()
    {
        Assert.Equal((string.Empty, 0, string.Empty), (default(RuleId).Chapter, default(RuleId).Number, default(RuleId).ToString()));
        Assert.False(RuleCatalog.TryFind(default, out _));
    }

    [Fact]
    public void Equality_and_order_hold()
    {
        EqualityContract.Holds(RuleId.Parse("CB-05"), RuleId.Parse("CB-" + "05"), RuleId.Parse("CB-06"), RuleId.Parse("CA-05"), default);
        ComparisonContract.Holds(
            default, RuleId.Parse("CB-05"), RuleId.Parse("CB-10"), RuleId.Parse("CBA-01"), RuleId.Parse("CC-01"), RuleId.Parse("GRD-02"), RuleId.Parse("GRDX-01"));
    }

    [Property]
    public bool Parse_undoes_format(RuleId id) => RuleId.Parse(id.ToString()) == id;

    [Property]
    public bool The_order_is_that_of_chapter_then_number(RuleId x, RuleId y)
    {
        int chapters = string.CompareOrdinal(x.Chapter, y.Chapter);
        int expected = chapters != 0 ? chapters : x.Number.CompareTo(y.Number);
        return Math.Sign(x.CompareTo(y)) == Math.Sign(expected);
    }

    [Property]
    public bool Any_text_is_answered(string? text) => RuleId.TryParse(text, out RuleId id) == (id != default);

#if !NETSTANDARD_BUILD
    [Fact]
    public void Generic_code_can_parse_and_compare_ids()
    {
        Assert.Equal("CB-05", Smaller<RuleId>("TKT-02", "CB-05").ToString());
        Assert.Throws<FormatException>(() => Smaller<RuleId>("TKT-02", "x"));

        static T Smaller<T>(string x, string y)
            where T : struct, IParsable<T>, System.Numerics.IComparisonOperators<T, T, bool>
        {
            T left = T.TryParse(x, null, out T read) ? read : default;
            T right = T.Parse(y, null);
            return left < right ? left : right;
        }
    }
#endif
}
