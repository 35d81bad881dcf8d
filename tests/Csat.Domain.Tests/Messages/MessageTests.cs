using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

public sealed class MessageTests
{
    private static readonly MessageValues All = new()
    {
        Customer = "Ms Li",
        Ticket = "T-1",
        Product = "broadband",
        Company = "Example Telecom",
        Engineer = "Wang",
        Phone = "10000",
        Reason = "part on order",
        CallWithin = MessageTemplates.CallWithin,
        Days = 3,
        PromisedOn = new LocalDate(2026, 11, 26),
        Ratings = RatingScales.SmsAbcd,
    };

    [Fact]
    public void At_dispatch_the_customer_hears_how_soon_somebody_phones_MSG_01()
    {
        Assert.Equal("Your ticket T-1 is with our engineer Wang, who will phone you within 20 minutes. Please keep your phone switched on.", MessageTemplates.Dispatched.Fill(All, Cultures.English));
        Assert.Equal("您的工单 T-1 已安排工程师王师傅处理，将于 20 分钟内致电联系您，请留意接听来电。", MessageTemplates.Dispatched.Fill(All with { Engineer = "王师傅" }, Cultures.Chinese));
        Assert.Equal(Duration.FromMinutes(20), MessageTemplates.CallWithin);
    }

    [Fact]
    public void Unfinished_work_is_told_with_reason_days_and_phone_MSG_02()
    {
        Assert.Equal("We are sorry: your ticket T-1 isn't finished yet (part on order). It will take about 3 days more. Questions? Call 10000.", MessageTemplates.NotFinished.Fill(All, null));
        Assert.Equal("很抱歉，您的工单 T-1 暂未办结，原因：备件在途，预计还需 3 天。如有疑问，请致电 10000。", MessageTemplates.NotFinished.Fill(All with { Reason = "备件在途" }, Cultures.Chinese));
        Assert.Contains("about 1 day more", MessageTemplates.NotFinished.Fill(All with { Days = 1 }, null), StringComparison.Ordinal);
    }

    [Fact]
    public void Finished_work_asks_for_a_letter_MSG_03()
    {
        Assert.Equal("Your ticket T-1 is finished. How satisfied are you? Please reply with a letter: A very satisfied, B satisfied, C dissatisfied, D very dissatisfied.", MessageTemplates.Finished.Fill(All, null));
        Assert.Equal("您的工单 T-1 已处理完毕。请回复字母告诉我们您是否满意：A 非常满意、B 满意、C 不满意、D 非常不满意。", MessageTemplates.Finished.Fill(All, Cultures.Chinese));
    }

    [Fact]
    public void All_missing_values_are_named_at_once()
    {
        FindingsException refusal = Refuses<FindingsException>(() => MessageTemplates.NotFinished.Fill(new MessageValues { Reason = " \n\u200B" }, null), "values");
        Assert.Equal(["ticket", "reason", "days", "phone"], refusal.Findings.Select(finding => finding.Path));
        Assert.All(refusal.Findings, finding => Assert.Equal("MSG-02", finding.RuleId.ToString()));
        BilingualContract.Holds(refusal.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Values_that_cant_be_said_are_findings()
    {
        MessageValues odd = All with { CallWithin = Duration.FromMilliseconds(1), Engineer = new string('x', 201) };
        Assert.False(MessageTemplates.Dispatched.TryFill(odd, null, out string message, out IReadOnlyList<Finding> findings));
        Assert.Equal((string.Empty, "engineer callWithin"), (message, string.Join(" ", findings.Select(finding => finding.Path))));
        Assert.False(MessageTemplates.NotFinished.TryFill(All with { Days = 0 }, null, out _, out findings));
        Assert.Equal("got 0; legal: 1 or more", Assert.Single(findings).Message.En);
        Assert.False(MessageTemplates.Dispatched.TryFill(All with { CallWithin = -Duration.FromMinutes(20) }, null, out _, out _));
    }

    [Fact]
    public void Typed_values_read_as_their_culture_says_them()
    {
        var template = new MessageTemplate(MessageKind.Dispatched, new("{company}: {customer}, {product}, {callWithin}, {promisedOn} {{x}}", "{company}：{customer}、{product}、{callWithin}、{promisedOn} {{x}}"));
        Assert.Equal(["company", "customer", "product", "callWithin", "promisedOn"], template.Placeholders);
        Assert.Equal("Example Telecom: Ms Li, broadband, 1 hour 30 minutes 1 second, 26 November 2026 {x}", template.Fill(All with { CallWithin = Duration.FromSeconds(5401) }, Cultures.English));
        Assert.Equal("Example Telecom：Ms Li、broadband、48 小时、2026年11月26日 {x}", template.Fill(All with { CallWithin = Duration.FromDays(2) }, Cultures.Chinese));
    }

    [Theory]
    [InlineData("{phone}{{x}} {reason}", "{phone}{{x}} {reason}")]
    [InlineData("a\r\nb\tc\u0000d\u2028e\u202Ef", "a b c d e f")]
    [InlineData("👩\u200D🔧 王", "👩\u200D🔧 王")]
    [InlineData("  Wang\u200B ", "Wang")]
    public void A_value_stays_a_value_on_one_line(string engineer, string shown) =>
        Assert.Equal($"Your ticket T-1 is with our engineer {shown}, who will phone you within 20 minutes. Please keep your phone switched on.", MessageTemplates.Dispatched.Fill(All with { Engineer = engineer }, null));

    [Fact]
    public void Half_a_surrogate_pair_is_left_out() => Assert.Contains("engineer f g,", MessageTemplates.Dispatched.Fill(All with { Engineer = "f\ud800g" }, null), StringComparison.Ordinal);

    [Property]
    public void No_value_makes_a_second_line_or_a_placeholder(string? engineer)
    {
        if (!MessageTemplates.Dispatched.TryFill(All with { Engineer = engineer }, null, out string message, out IReadOnlyList<Finding> findings))
        {
            Assert.Equal("engineer", Assert.Single(findings).Path);
            return;
        }

        Assert.DoesNotContain(message, char.IsControl);
        Assert.StartsWith("Your ticket T-1 is with our engineer ", message, StringComparison.Ordinal);
        Assert.EndsWith(", who will phone you within 20 minutes. Please keep your phone switched on.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{callwithin}", "text.en", "text.en")]
    [InlineData("{callWithin} {", "text.en")]
    [InlineData("{callWithin} }", "text.en")]
    [InlineData("{callWithin} {}", "text.en")]
    [InlineData("{callWithin} {bill{x}}", "text.en", "text.en")]
    [InlineData("no value", "text.en")]
    [InlineData("{callWithin} {engineer}", "text")]
    [InlineData(" ", "text.en")]
    public void A_template_of_ones_own_is_checked_when_it_is_made(string en, params string[] paths)
    {
        FindingsException refusal = Refuses<FindingsException>(() => new MessageTemplate(MessageKind.Dispatched, new(en, "{callWithin}内来电")), "text");
        Assert.Equal(paths, refusal.Findings.Select(finding => finding.Path));
        Assert.All(refusal.Findings, finding => Assert.Equal("MSG-01", finding.RuleId.ToString()));
        BilingualContract.Holds(refusal.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void A_file_replaces_the_templates_that_it_names()
    {
        MessageTemplateSet own = MessageTemplateSet.Parse("""{"schemaVersion":1,"templates":[{"kind":"dispatched","text":{"en":"We phone within {callWithin}.","zh":"{callWithin}内来电。"}}]}""");
        Assert.Equal("We phone within 20 minutes.", own[MessageKind.Dispatched].Fill(All, null));
        Assert.Same(MessageTemplates.Finished, own[MessageKind.Finished]);
        Assert.Equal(own.ToJson(), MessageTemplateSet.Parse(own.ToJson(indented: true)).ToJson());
        JsonContract.RoundTripsAsText(MessageTemplates.Standard, JsonContract.Info<MessageTemplateSet>(DomainJson.Options));
        Refuses<ArgumentOutOfRangeException>(() => own[(MessageKind)3], "kind", "Dispatched, NotFinished, Finished");
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("""{"schemaVersion":9,"templates":[]}""", "$.schemaVersion")]
    [InlineData("""{"schemaVersion":1,"templates":[{"kind":"farewell","text":{"en":"x","zh":"甲"}}]}""", "$.templates[0].kind")]
    [InlineData("""{"schemaVersion":1,"templates":[{"kind":"Finished","text":{"en":"x {rating}","zh":"甲 {ratings}"}}]}""", "$.templates[0].text.en", "$.templates[0].text.en")]
    [InlineData("""{"schemaVersion":1,"templates":[{"kind":"Finished","text":{"en":"{ratings}"},"colour":1},5]}""", "$.templates[0].text.zh", "$.templates[0].colour", "$.templates[1]")]
    [InlineData("""{"schemaVersion":1,"templates":[{"kind":"Finished","text":{"en":"{ratings}","zh":"{ratings}"}},{"kind":"Finished","text":{"en":"{ratings}","zh":"{ratings}"}}]}""", "$.templates[1].kind")]
    public void A_file_that_cant_be_used_is_found_with_its_places(string json, params string[] paths)
    {
        Assert.False(MessageTemplateSet.TryParse(json, out MessageTemplateSet? set, out IReadOnlyList<Finding> findings));
        Assert.Null(set);
        Assert.Equal(paths, findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Kinds_have_names_in_both_languages() => BilingualContract.Holds(MessageKindLabels.All.Select(kind => kind.Label()));
}
