using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class SlaPolicyTests
{
    private static readonly SlaPolicy Desk = new("support-desk", "1",
    [
        new SlaTarget(SlaTargetKind.Respond, SlaLimit.Minutes(60)) { Channels = ["Email"] },
        new SlaTarget(SlaTargetKind.Respond, SlaLimit.Minutes(2)) { Channels = ["Phone", "Chat"] },
        new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(24)) { Channels = ["Chat"] },
        new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(48)) { Channels = ["Email"] },
    ]);

    [Theory]
    [InlineData("Email", 60)]
    [InlineData("Chat", 2)]
    [InlineData("Phone", 2)]
    [InlineData(" e-mail ", 60)]
    [InlineData("CHAT", 2)]
    public void A_request_meets_the_one_target_of_its_channel(string channel, int minutes)
    {
        Assert.True(Desk.TryFind(SlaTargetKind.Respond, new SlaRequest { Channel = channel }, out SlaTarget? target));
        Assert.Equal(SlaLimit.Minutes(minutes), target.Limit.Default);
    }

    [Fact]
    public void An_unknown_channel_is_named_with_the_legal_ones_in_both_languages()
    {
        Finding finding = Assert.Single(Desk.Check(new SlaRequest { Channel = "Fax" }));

        Assert.Equal("channel", finding.Path);
        Assert.Equal("unknown channel 'Fax'; legal: Chat, Email, Phone", finding.Message.En);
        Assert.Contains("“Fax”", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("Chat、Email、Phone", finding.Message.Zh, StringComparison.Ordinal);
        BilingualContract.Holds(finding.Message);
        Refuses<FindingsException>(
            () => Desk.Clock(new SlaRequest { Channel = "Fax" }, [SlaEvent.Started(default)]), "request", "unknown channel 'Fax'; legal: Chat, Email, Phone");
    }

    [Fact]
    public void A_missing_channel_is_named_with_the_legal_ones() =>
        Refuses<FindingsException>(() => Desk.Clock([SlaEvent.Started(default)]), "request", "the channel is missing; legal: Chat, Email, Phone");

    [Fact]
    public void What_isnt_promised_to_a_known_channel_has_no_verdict()
    {
        SlaReport report = Desk.Clock(new SlaRequest { Channel = "Phone" }, [SlaEvent.Started(default)]).At(default);

        Assert.Equal([SlaTargetKind.Respond], report.Verdicts.Select(verdict => verdict.Kind));
        Assert.False(report.TryFind(SlaTargetKind.Resolve, out _));
        Refuses<KeyNotFoundException>(() => report[SlaTargetKind.Resolve], null, "support-desk", "no resolve", "respond");
    }

    [Fact]
    public void The_names_that_targets_use_are_listed_once_and_sorted()
    {
        Assert.Equal(["Chat", "Email", "Phone"], Desk.Channels);
        Assert.Empty(Desk.Products);
        Assert.Empty(Desk.RequestKinds);
        Assert.Equal([SlaTargetKind.Respond, SlaTargetKind.Resolve], Desk.Kinds);
        Assert.Equal("support-desk 1", Desk.ToString());
    }

    [Fact]
    public void Kind_of_request_and_product_choose_too()
    {
        var policy = new SlaPolicy("repair", "1",
        [
            new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(48)) { RequestKinds = ["Repair"], Products = ["Broadband"] },
            new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(24)) { RequestKinds = ["Repair"], Products = ["Leased line"] },
            new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(72)) { RequestKinds = ["Install"] },
        ]);

        Assert.True(policy.TryFind(SlaTargetKind.Resolve, new SlaRequest { RequestKind = "repair", Product = "leased-line" }, out SlaTarget? target));
        Assert.Equal(SlaLimit.Hours(24), target.Limit.Default);
        Assert.True(policy.TryFind(SlaTargetKind.Resolve, new SlaRequest { RequestKind = "install", Product = "anything" }, out target));
        Assert.Equal(SlaLimit.Hours(72), target.Limit.Default);
        Assert.Equal("requestKind", Assert.Single(policy.Check(new SlaRequest { RequestKind = "moving" })).Path);
    }

    [Fact]
    public void Two_targets_that_can_both_match_are_both_named()
    {
        SlaTarget[] targets =
        [
            new SlaTarget(SlaTargetKind.Respond, SlaLimit.Minutes(60)) { Channels = ["Email", "Chat"] },
            new SlaTarget(SlaTargetKind.Respond, SlaLimit.Minutes(2)) { Channels = ["chat"] },
            new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Minutes(2)),
        ];

        Finding finding = Assert.Single(SlaPolicy.Validate("double", "1", targets));

        Assert.Equal("targets[1]", finding.Path);
        Assert.Equal(
            "'respond within 2 min (channel chat)' and targets[0] 'respond within 1 h (channel Email, Chat)' can both match a request; legal: one",
            finding.Message.En);
        BilingualContract.Holds(finding.Message);
    }

    [Fact]
    public void A_target_for_all_overlaps_a_target_for_some() =>
        Refuses<FindingsException>(
            () => new SlaPolicy("overlap", "1",
            [
                new SlaTarget(SlaTargetKind.Respond, SlaLimit.Minutes(60)),
                new SlaTarget(SlaTargetKind.Respond, SlaLimit.Minutes(2)) { Channels = ["Chat"], Products = ["Broadband"] },
            ]),
            "targets", "targets[1]", "targets[0]", "product Broadband; channel Chat");

    [Fact]
    public void A_longer_limit_for_a_better_grade_is_a_finding()
    {
        ByGrade<SlaLimit> limit = new ByGrade<SlaLimit>(SlaLimit.Hours(48))
            .With(ServiceGrade.Diamond, SlaLimit.Hours(12)).With(ServiceGrade.Gold, SlaLimit.Hours(8)).With(ServiceGrade.A1, SlaLimit.Hours(72));

        IReadOnlyList<Finding> findings = SlaPolicy.Validate("grades", "1", [new SlaTarget(SlaTargetKind.Resolve, limit)]);

        Finding finding = Assert.Single(findings);
        Assert.Equal("targets[0].limit", finding.Path);
        Assert.Equal("Diamond gets 12 h, longer than 8 h of the lower grade Gold", finding.Message.En);
        BilingualContract.Holds(finding.Message);
    }

    [Fact]
    public void Open_time_and_wall_clock_time_arent_compared()
    {
        ByGrade<SlaLimit> limit = new ByGrade<SlaLimit>(SlaLimit.Hours(8)).With(ServiceGrade.Diamond, SlaLimit.WallClock(Duration.FromHours(24)));

        Assert.Empty(SlaPolicy.Validate("mixed", "1", [new SlaTarget(SlaTargetKind.Resolve, limit)]));
    }

    [Fact]
    public void A_bad_policy_lists_all_its_findings()
    {
        SlaTarget[] targets =
        [
            new SlaTarget(SlaTargetKind.Respond, SlaLimit.Minutes(1)) { Channels = ["Email", "e mail"], Products = ["", "☎"] },
            null!,
            new SlaTarget(SlaTargetKind.Resolve, new ByGrade<SlaLimit>(SlaLimit.Hours(1)).With(ServiceGrade.Gold, null!)),
        ];

        IReadOnlyList<Finding> findings = SlaPolicy.Validate(" ", "", targets);

        Assert.Equal(
            ["id", "version", "targets[0].products", "targets[0].products", "targets[0].channels", "targets[1]", "targets[2].limit"],
            findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Refuses<FindingsException>(() => new SlaPolicy(" ", "", targets), "targets", [.. findings.Select(finding => finding.ToString())]);
        Refuses<FindingsException>(() => new SlaPolicy("none", "1", []), "targets", "at least one");
    }

    [Fact]
    public void A_calendar_that_never_opens_is_found_when_the_policy_is_made()
    {
        BusinessCalendar never = new BusinessCalendarBuilder("never", "Etc/UTC").Build();
        var target = new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(2)) { Calendar = never };

        FindingsException refusal = Assert.Throws<FindingsException>(() => new SlaPolicy("p", "1", [target]));

        Finding finding = Assert.Single(refusal.Findings);
        Assert.Equal("targets[0].calendar", finding.Path);
        Assert.Contains("'never' never opens", finding.Message.En);
    }

    [Fact]
    public void A_target_has_documented_defaults()
    {
        var target = new SlaTarget(SlaTargetKind.Contact, SlaLimit.Hours(2));

        Assert.Same(BusinessCalendars.AroundTheClock, target.Calendar);
        Assert.Equal(DeadlineRounding.Close, target.Rounding);
        Assert.Empty(target.Channels);
        Assert.Empty(target.RuleIds);
        Assert.Equal("contact within 2 h", target.ToString());
    }

    [Fact]
    public void A_list_given_to_a_target_is_copied()
    {
        List<string> channels = ["Chat"];
        var target = new SlaTarget(SlaTargetKind.Contact, SlaLimit.Hours(2)) { Channels = channels };
        channels.Add("Fax");

        Assert.Equal(["Chat"], target.Channels);
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        Refuses<ArgumentNullException>(() => new SlaTarget(null!, SlaLimit.Hours(1)), "kind");
        Refuses<ArgumentNullException>(() => new SlaTarget(SlaTargetKind.Contact, (SlaLimit)null!), "limit");
        Refuses<ArgumentNullException>(() => new SlaTarget(SlaTargetKind.Contact, SlaLimit.Hours(1)) { Calendar = null! }, "Calendar");
        Refuses<ArgumentNullException>(() => new SlaTarget(SlaTargetKind.Contact, SlaLimit.Hours(1)) { Channels = null! }, "Channels");
        Refuses<ArgumentNullException>(() => new SlaPolicy("x", "1", null!), "targets");
        Refuses<ArgumentNullException>(() => Desk.Clock(null!, []), "request");
        Refuses<ArgumentNullException>(() => Desk.Check(null!), "request");
    }
}
