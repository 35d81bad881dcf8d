namespace Csat.Domain;

internal static partial class RuleEntries
{
    public static Rule[] Callbacks() =>
    [
        Entry("CB-05", RuleKind.Exact, TelecomFieldService, "art. 54",
            "A callback asks for satisfaction in three levels.",
            "回访按三级询问客户满意度。",
            [Given("Levels", "3")],
            "Csat.Domain.RatingScales.Callback3"),
        Entry("CB-07", RuleKind.Exact, Kuaiyidian, null,
            "The message at completion asks for one of four letters, A (best) to D (worst).",
            "完工短信请客户回复 A（最好）至 D（最差）四个字母之一。",
            [Given("Letters", "A, B, C, D")],
            "Csat.Domain.RatingScales.SmsAbcd"),
        Entry("CB-08", RuleKind.Exact, MobileTraining, null,
            "Some scales have a middle answer, average; it is no satisfied answer.",
            "有的量表设有中间选项“一般”，它不属于满意。",
            [],
            "Csat.Domain.RatingScales.FiveLevel", "Csat.Domain.Sentiment"),
    ];
}
