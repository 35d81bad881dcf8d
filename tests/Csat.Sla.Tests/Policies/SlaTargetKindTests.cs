using Csat.TestKit;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class SlaTargetKindTests
{
    [Fact]
    public void The_named_kinds_have_codes_and_names_in_both_languages()
    {
        Assert.Equal(["respond", "feedback", "resolve", "contact", "visit-notice", "callback"], SlaTargetKind.All.Select(kind => kind.Code));
        BilingualContract.Holds(SlaTargetKind.All.Select(kind => kind.DisplayName));
    }

    [Fact]
    public void Kinds_are_equal_by_code() => EqualityContract.Holds(
        SlaTargetKind.Custom("parts-ordered", new("Parts ordered", "配件下单")),
        SlaTargetKind.Custom("parts-ordered", new("Parts", "配件")),
        SlaTargetKind.Respond,
        SlaTargetKind.Custom("parts-sent", new("Parts sent", "配件发出")));

    [Theory]
    [InlineData("")]
    [InlineData("Parts")]
    [InlineData("parts ordered")]
    [InlineData("配件")]
    [InlineData("respond")]
    [InlineData("a-code-of-more-than-forty-characters-is-no-code")]
    public void A_code_of_another_form_or_one_that_is_taken_is_refused(string code) =>
        Refuses<ArgumentException>(() => SlaTargetKind.Custom(code, new("x", "某")), "code", $"'{code}'", "small letters", "visit-notice");
}
