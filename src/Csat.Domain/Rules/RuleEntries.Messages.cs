namespace Csat.Domain;

internal static partial class RuleEntries
{
    public static Rule[] Messages() =>
    [
        Entry("MSG-01", RuleKind.Template, Kuaiyidian, null,
            "At dispatch a message tells the user how soon the engineer will phone and asks to stay reachable.",
            "派单短信告知用户工程师将在多少分钟内来电，并请其留意接听。",
            [Given("CallWithin", "20 min")],
            "Csat.Domain.MessageTemplates.Dispatched"),
        Entry("MSG-02", RuleKind.Template, Kuaiyidian, null,
            "While work isn't finished, a message gives the reason, the days that it will still take, an apology and a number to call.",
            "未完工短信写明原因、预计所需天数、歉意和联系电话。",
            [Given("Fields", "reason, days, apology, phone")],
            "Csat.Domain.MessageTemplates.NotFinished"),
        Entry("MSG-03", RuleKind.Template, Kuaiyidian, null,
            "When work is finished, a message asks for a rating by letter.",
            "完工短信请用户以 A 至 D 评价本次服务。",
            [Given("Ratings", "A, B, C, D")],
            "Csat.Domain.MessageTemplates.Finished"),
    ];
}
