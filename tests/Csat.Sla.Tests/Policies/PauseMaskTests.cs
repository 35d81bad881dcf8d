using Csat.TestKit;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class PauseMaskTests
{
    [Fact]
    public void The_named_reasons_have_codes_and_names_in_both_languages()
    {
        Assert.Equal(["customer", "customer-absent", "appointment", "third-party", "parts", "force-majeure"], PauseReason.All.Select(reason => reason.Code));
        BilingualContract.Holds(PauseReason.All.Select(reason => reason.DisplayName));
    }

    [Fact]
    public void Reasons_are_equal_by_code() => EqualityContract.Holds(
        PauseReason.Custom("road-works", new("Road works", "道路施工")), PauseReason.Custom("road-works", default),
        PauseReason.Customer, PauseReason.Custom("strike", new("Strike", "罢工")));

    [Theory]
    [InlineData("")]
    [InlineData("Road")]
    [InlineData("parts")]
    public void A_code_of_another_form_or_one_that_is_taken_is_refused(string code) =>
        Refuses<ArgumentException>(() => PauseReason.Custom(code, default), "code", $"'{code}'", "small letters", "force-majeure");

    [Fact]
    public void A_mask_takes_what_it_says()
    {
        PauseReason[] Taken(PauseMask mask) => [.. PauseReason.All.Where(mask.Takes)];

        Assert.Equal(PauseReason.All, Taken(PauseMask.All));
        Assert.Empty(Taken(PauseMask.None));
        Assert.Equal([PauseReason.Customer, PauseReason.Parts], Taken(PauseMask.Only(PauseReason.Parts, PauseReason.Customer)));
        Assert.DoesNotContain(PauseReason.Parts, Taken(PauseMask.Except(PauseReason.Parts)));
        Assert.Equal(PauseReason.All.Count - 1, Taken(PauseMask.Except(PauseReason.Parts)).Length);
        Assert.True(PauseMask.Except(PauseReason.Parts).Takes(PauseReason.Custom("road-works", default)));
        Assert.False(PauseMask.Only(PauseReason.Parts).Takes(PauseReason.Custom("road-works", default)));
    }

    [Fact]
    public void Masks_are_equal_by_what_they_say()
    {
        EqualityContract.Holds(
            PauseMask.Only(PauseReason.Parts, PauseReason.Customer), PauseMask.Only(PauseReason.Customer, PauseReason.Parts, PauseReason.Parts),
            PauseMask.Only(PauseReason.Parts), PauseMask.Except(PauseReason.Parts, PauseReason.Customer), PauseMask.All, PauseMask.None);
        Assert.Equal(PauseMask.All, PauseMask.Except());
        Assert.Equal(PauseMask.None, PauseMask.Only());
        Assert.Equal("only customer, parts", PauseMask.Only(PauseReason.Parts, PauseReason.Customer).ToString());
        Assert.Equal("all except parts", PauseMask.Except(PauseReason.Parts).ToString());
        Assert.Equal(("all", "none"), (PauseMask.All.ToString(), PauseMask.None.ToString()));
    }

    [Fact]
    public void A_missing_reason_is_refused()
    {
        Refuses<ArgumentException>(() => PauseMask.Only(PauseReason.Parts, null!), "reasons", "missing");
        Refuses<ArgumentNullException>(() => PauseMask.Except(null!), "reasons");
        Refuses<ArgumentNullException>(() => PauseMask.All.Takes(null!), "reason");
    }
}
