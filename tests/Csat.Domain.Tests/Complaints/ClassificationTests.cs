using System.Globalization;
using Csat.TestKit;
using NodaTime;

namespace Csat.Domain.Tests;

/// <summary>What rules make of texts and facts: worked examples.</summary>
public sealed class ClassificationTests
{
    [Fact]
    public void A_conditional_threat_is_a_risk_and_claims_no_level()
    {
        Classification c = Classify("上网卡得视频都打不开，再不修就投诉到工信部");

        Assert.Equal(ComplaintIntent.Complaint, c.Intent);
        Assert.Equal(ComplaintCategory.Operations, c.Category);
        Assert.Equal([ComplaintCause.NetworkSlow], c.Causes);
        Assert.Equal([EscalationRisk.Regulator], c.EscalationRisk);
        Assert.Null(c.ClaimedLevel);
        Assert.False(c.NeedsHuman);
        Assert.Equal(ComplaintSeverity.Minor, c.Severity);
        Assert.Equal("network-operations", c.Department); // CMP-03
        Assert.Equal(TestPacks.Set.Reference, c.RuleSet);
    }

    [Fact]
    public void The_evidence_covers_the_words_in_the_raw_text()
    {
        const string Text = "　上 網 好 卡　，去12315";
        Classification c = Classify(Text);

        Assert.Equal(["上 網", "卡", "12315"], c.Evidence.Select(piece => piece.Span.Of(Text)));
        Assert.Equal(["net", "slow", "regulator"], c.Evidence.Select(piece => piece.TermId));
        Assert.Equal([0.5, 0.5, 1.0], c.Evidence.Select(piece => piece.Contribution));
    }

    [Fact]
    public void Contributions_add_up_to_the_score()
    {
        Classification c = Classify("上网卡，态度恶劣，我要投诉到工信部");
        foreach (ComplaintLabel label in c.Labels.Where(label => label.Axis != ComplaintAxis.Intent))
        {
            Assert.Equal(label.Score, c.Evidence.Where(piece => piece.Axis == label.Axis && piece.Code == label.Code).Sum(piece => piece.Contribution), 10);
        }

        ComplaintLabel intent = c.Labels.Single(label => label.Axis == ComplaintAxis.Intent);
        Assert.Equal(0.5 + 0.7 + 0.7, intent.Score, 10); // its rule, a cause, a risk
        Assert.Equal(intent.Score, intent.Margin, 10);
    }

    [Theory]
    [InlineData("机器没有噪音", "cause.noise", SuppressionReason.Negated)]
    [InlineData("今天送货", "cause.delivery", SuppressionReason.NotNegated)]
    [InlineData("我对安装不满意", "intent.praise", SuppressionReason.Shadowed)]
    public void Words_that_have_no_effect_say_why(string text, string rule, SuppressionReason reason)
    {
        SuppressedRule found = Assert.Single(Classify(text).Suppressed, suppressed => suppressed.RuleId == rule);
        Assert.Equal(reason, found.Reason);
    }

    [Fact]
    public void A_question_makes_its_topic_no_complaint()
    {
        ComplaintPack loud = TestPacks.Set.Packs[0] with { Rules = [.. TestPacks.Set.Rules.Select(rule => rule.Id == "intent.ask" ? rule with { Weight = 2 } : rule)] };
        Classification c = new ComplaintRuleSet(loud).Compile().Classify("请问上网卡怎么办");

        Assert.Equal(ComplaintIntent.Inquiry, c.Intent);
        Assert.Null(c.Category);
        Assert.Empty(c.Causes);
        Assert.Contains(c.Suppressed, rule => rule is { RuleId: "cause.slow", Reason: SuppressionReason.OtherIntent });
        Assert.Equal(TicketRoute.SmartAgent, c.Route); // TKT-05
        Assert.Equal(TicketKind.Consultation, c.TicketKind);
    }

    [Fact]
    public void Two_intents_that_are_close_are_for_a_person_who_sees_both_sides()
    {
        Classification c = Classify("请问怎么投诉");

        Assert.Null(c.Intent);
        Assert.Equal(HumanReason.ThinMargin, c.HumanReason);
        Assert.Equal(["intent.ask", "intent.complain"], c.Evidence.Select(piece => piece.RuleId));
    }

    [Theory]
    [InlineData("")]
    [InlineData("你们就这样吧")]
    public void Where_nothing_is_found_the_rules_abstain(string text)
    {
        Classification c = Classify(text);
        Assert.Equal((null, HumanReason.NothingFound, "customer-service"), (c.Intent, c.HumanReason, c.Department));
        Assert.Empty(c.Evidence);
    }

    [Fact]
    public void The_level_comes_from_facts_and_words_only_claim_one() // CMP-05
    {
        Classification claimed = Classify("第三次来电，已经投诉到工信部");
        Assert.Equal((ClaimedLevel.Regulator, default), (claimed.ClaimedLevel!.Value, claimed.Level));
        Assert.Contains(claimed.Suppressed, rule => rule is { RuleId: "level.repeat", Reason: SuppressionReason.Outranked });

        Classification known = Classify("上网卡", new() { PreviousContacts = 2, IsOverLevel = true, Forum = ComplaintForum.Regulator, IsJustified = true });
        Assert.Equal(new ComplaintLevel(ComplaintSequence.Repeat, ComplaintScope.OverLevel, ComplaintForum.Regulator), known.Level);
        Assert.Null(known.ClaimedLevel);
        Assert.True(known.IsJustified);
        Assert.Null(claimed.IsJustified);
    }

    [Fact]
    public void Experts_take_up_what_is_repeated_hard_over_level_or_critical() // TKT-07
    {
        Assert.Empty(Classify("上网卡").ExpertReasons);
        Assert.Equal(
            [ExpertReason.RepeatComplaint, ExpertReason.OverLevel, ExpertReason.DifficultCause, ExpertReason.Critical],
            Classify("机器有噪音还漏电", new() { PreviousContacts = 1, IsOverLevel = true, IsDifficult = true }).ExpertReasons);
        Assert.Empty(Classify("很满意", new() { PreviousContacts = 5 }).ExpertReasons);
    }

    [Fact]
    public void A_complex_fault_goes_to_an_engineer_and_a_provider_has_a_lane_of_its_own() // TKT-05, CMP-19
    {
        Assert.Equal(TicketRoute.Department, Classify("上网卡").Route);
        Assert.Equal(TicketRoute.Engineer, Classify("上网卡", new() { PreviousContacts = 3 }).Route);
        Assert.Equal(TicketRoute.SpecialHandling, Classify("上网卡", new() { IsFromProvider = true }).Route);
    }

    [Fact]
    public void Praise_is_a_record_and_a_post_in_public_is_dealt_with_early() // CMP-17, CMP-18
    {
        Assert.Equal((TicketKind.Praise, false), (Classify("很满意", new() { Source = ComplaintFacts.SocialMedia }).TicketKind!.Value, Classify("很满意", new() { Source = ComplaintFacts.SocialMedia }).IsPublic));
        Assert.True(Classify("上网卡", new() { Source = ComplaintFacts.SocialMedia }).IsPublic);
        Assert.False(Classify("上网卡").IsPublic);
    }

    [Fact]
    public void The_customer_is_contacted_within_two_hours() // CMP-03, SLA-04
    {
        Instant received = Instant.FromUtc(2026, 11, 2, 8, 0);
        Assert.Equal(received + Duration.FromHours(2), Classify("态度恶劣").ContactDue(received));
    }

    [Fact]
    public void The_strongest_category_goes_first_and_its_causes_with_it()
    {
        Classification c = Classify("态度恶劣，上网卡，地铁里没信号");
        Assert.Equal([ComplaintCause.NetworkSlow, ComplaintCause.NetworkCoverage, ComplaintCause.Attitude], c.Causes);
        Assert.Equal([ComplaintCategory.Operations, ComplaintCategory.Experience], c.Categories);
        Assert.Equal(ComplaintCause.Attitude, Classify("态度恶劣，上网卡").Causes[0]); // as strong, but earlier
    }

    [Fact]
    public void An_explanation_names_the_words_in_both_languages()
    {
        Classification c = Classify("机器没有噪音，上网卡，已经投诉到工信部", new() { PreviousContacts = 1 });
        string zh = c.Explain(CultureInfo.GetCultureInfo("zh"));
        string en = c.Explain();

        Assert.Contains("依据：“卡” → 原因“网速慢” +0.5（cause.slow）", zh, StringComparison.Ordinal);
        Assert.Contains("未采用：cause.noise，命中词被否定", zh, StringComparison.Ordinal);
        Assert.Contains("Evidence: '卡' → cause slow network +0.5 (cause.slow)", en, StringComparison.Ordinal);
        Assert.Contains("Expert consultation: repeat complaint", en, StringComparison.Ordinal);
        Assert.Contains("Needs a person: nothing was found", Classify("").Explain(), StringComparison.Ordinal);
        Assert.Equal(en, c.Explain(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_rule_about_facts_has_evidence_without_words()
    {
        ComplaintPack pack = TestPacks.Words("x") with
        {
            Rules =
            [
                new("grave", ComplaintAxis.Severity, "major", new FactCondition("previousContacts", FactOperator.Ge, [FactValue.Of(3)])),
                new("own", ComplaintAxis.EscalationRisk, "media", new FactCondition("followers", FactOperator.Gt, [FactValue.Of(1000)])),
            ],
        };
        ComplaintClassifier classifier = new ComplaintRuleSet(pack).Compile();
        Classification c = classifier.Classify("x", new ComplaintFacts { PreviousContacts = 3 }.With("followers", FactValue.Of(5000)));

        Assert.Equal((ComplaintSeverity.Major, 2), (c.Severity!.Value, c.Evidence.Count));
        Assert.All(c.Evidence, piece => Assert.Equal((null, 0), (piece.TermId, piece.Span.Length)));
        Assert.Null(classifier.Classify("x").Severity); // what isn't known never compares
    }

    [Fact]
    public void Without_a_text_nothing_is_classified() => Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => TestPacks.Classifier.Classify(null!)).ParamName);

    [Fact]
    public void A_classification_survives_json() =>
        JsonContract.RoundTrips(Classify("机器没有噪音，上网卡，已经投诉到工信部", new() { PreviousContacts = 1 }), JsonContract.Info<Classification>(DomainJson.Options));

    private static Classification Classify(string text, ComplaintFacts? facts = null) => TestPacks.Classifier.Classify(text, facts);
}
