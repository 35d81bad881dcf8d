using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

public sealed class AliasTableTests
{
    private static readonly AliasTable<int> Channels = new([new("VIP hall", 1), new("营业厅", 2), new("10-00", 3), new("5", 5), new("10", 10)]);

    [Theory]
    [InlineData("VIP hall", 1)]
    [InlineData("ｖｉｐ　ＨＡＬＬ", 1)]
    [InlineData("vip_hall", 1)]
    [InlineData("V-I-P‑hall", 1)]
    [InlineData(" 营 业 厅 ", 2)]
    [InlineData("１０－００", 3)]
    [InlineData(" 5\t", 5)]
    [InlineData("_5", 5)]
    public void Spellings_of_a_name_are_one_name(string name, int expected)
    {
        Assert.True(Channels.TryFind(name, out int value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("vip halls")]
    [InlineData("-5")]
    [InlineData("−5")]
    [InlineData("1-0")]
    [InlineData("1 0")]
    [InlineData("1000")]
    [InlineData("10 00")]
    public void Other_names_are_not_guessed(string name)
    {
        Assert.False(Channels.TryFind(name, out int value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void A_name_may_come_twice_for_one_value()
    {
        var table = new AliasTable<int>([new("VIP", 1), new("v i p", 1)]);
        Assert.Equal(1, table.Count);
    }

    [Fact]
    public void All_names_that_cannot_be_used_are_reported_together()
    {
        string longest = new('x', 64);
        Assert.Equal(1, new AliasTable<int>([new(longest, 1)]).Count);
        Refuses<ArgumentException>(
            () => new AliasTable<int>([new("", 1), new(" - ", 1), new(null!, 1), new(longest + "y", 2), new("VIP", 1), new("ｖｉｐ", 2)]),
            "aliases", "'' has no", "' - ' has no", "'xxxx", "'ｖｉｐ' stands for both 1 and 2");
        Refuses<ArgumentNullException>(() => new AliasTable<int>(null!), "aliases");
        Refuses<ArgumentNullException>(() => Channels.With(null!), "aliases");
    }

    [Fact]
    public void An_empty_table_knows_nothing()
    {
        var table = new AliasTable<string>([]);
        Assert.Equal(0, table.Count);
        Assert.False(table.TryFind("x", out string? value));
        Assert.Null(value);
    }

    [Property]
    public Property A_table_does_what_a_dictionary_of_folded_names_does() =>
        Prop.ForAll(Names().ArrayOf().ToArbitrary(), Names().ToArbitrary(), (string[] names, string wanted) =>
        {
            var model = new Dictionary<string, int>();
            var aliases = new List<KeyValuePair<string, int>>();
            foreach (string name in names.Where(name => Fold(name).Length > 0))
            {
                int value = model.TryGetValue(Fold(name), out int known) ? known : model.Count;
                model[Fold(name)] = value;
                aliases.Add(new(name, value));
            }

            int half = aliases.Count / 2;
            AliasTable<int>[] tables = [new(aliases), new AliasTable<int>(aliases.Take(half)).With(aliases.Skip(half))];
            return tables.All(table =>
                table.Count == model.Count
                && names.Append(wanted).All(name => table.TryFind(name, out int found) == model.TryGetValue(Fold(name), out int expected) && found == expected));
        });

    private static Gen<string> Names() =>
        from length in Gen.Choose(0, 6)
        from characters in Gen.ArrayOf(Gen.Elements("aA1２-－_ 　金Ａｂ5".ToCharArray()), length)
        select new string(characters);

    /// <summary>The folding once more, written as substitutions.</summary>
    private static string Fold(string name)
    {
        string half = Regex.Replace(name, "[！-～]", match => ((char)(match.Value[0] - 0xFEE0)).ToString()).Replace('　', ' ');
        string marked = Regex.Replace(half, @"(?<=[0-9])[ _-]+(?=[0-9])", match => match.Value.Contains('-', StringComparison.Ordinal) ? "M" : "S", RegexOptions.None);
        marked = Regex.Replace(marked, @"^[ _]*-[ _-]*(?=[0-9])", "M");
        return Regex.Replace(marked.Replace("A", "a", StringComparison.Ordinal).Replace("B", "b", StringComparison.Ordinal), "[ _-]", string.Empty);
    }
}
