namespace Csat.Domain;

/// <summary>The words that replies are read by, as data. Levels are named by a label of the scale; the other spellings of it stand beside.</summary>
internal static class SmsPhrases
{
    /// <summary>Other spellings of labels: they count where the scale has the label.</summary>
    public static readonly (string Label, string[] Spellings)[] Spellings =
    [
        ("非常满意", ["非常滿意", "很满意", "很滿意", "十分满意", "十分滿意", "特别满意", "超级满意", "极其满意"]),
        ("满意", ["滿意", "比较满意", "比較滿意", "较满意"]),
        ("一般", ["一般般"]),
        ("不满意", ["不滿意"]),
        ("非常不满意", ["非常不滿意", "很不满意", "很不滿意", "十分不满意", "特别不满意", "超级不满意", "极其不满意", "极不满意"]),
        ("very satisfied", ["extremely satisfied", "highly satisfied", "completely satisfied"]),
        ("dissatisfied", ["unsatisfied"]),
        ("very dissatisfied", ["very unsatisfied", "extremely dissatisfied", "extremely unsatisfied", "highly dissatisfied"]),
    ];

    /// <summary>All other phrases by what they do.</summary>
    public static readonly (SmsPhraseKind Kind, string Texts)[] Others =
    [
        (SmsPhraseKind.Plain, "我 我们 本人 对 你 你们 您 贵 公司 的 服务 本次 这次 此次 师傅 工程师 人员 客服 态度 速度 安装 维修 处理 结果 感觉 觉得 表示 整体 总体 让 令 了 啊 呀 哦 噢 哈 很好 好评 不错 没问题 没毛病 不客气 不用谢"),
        (SmsPhraseKind.Plain, "i am i'm im we are we're it it's my our the your with this service engineer staff overall"),
        (SmsPhraseKind.Thanks, "谢谢 谢 感谢 多谢 辛苦 辛苦了 thanks thank thx you"),
        (SmsPhraseKind.Choose, "选 选择 选项 回 回复 答 答案 回答 评 评价 打 给 是 为 级别 choose select answer option reply rating rate is was"),
        (SmsPhraseKind.Unit, "分 颗星 星 points point stars star"),
        (SmsPhraseKind.Negator, "不 没 没有 無 无 非 未 别 勿 莫 不是 并不 谈不上 说不上 not no never neither nor without hardly don't didn't isn't wasn't aren't ain't cannot can't"),
        (SmsPhraseKind.Retraction, "才怪 个屁 个鬼 开玩笑 反话 kidding joking"),
        (SmsPhraseKind.Asking, "吗 么"),
        (SmsPhraseKind.But, "但 但是 不过 可是 或 或者 还是 but however or"),
        (SmsPhraseKind.Other, "非常 不但 不仅 分钟 一般都"),
    ];

    /// <summary>What a remark begins with: a letter right before it is an answer.</summary>
    public static readonly string[][] Remarks = Words(
        "我 咱 你 您 他 她 本人 对 本次 这次 此次 师傅 師傅 工程师 客服 小哥 态度 服务 速度 安装 维修 处理 结果 感觉 觉得 整体 总体 上门 预约 电话 太 很 真 挺 非常 特别 十分 超 极 有 就 还 都 等 因 由于 希望 建议 但 不过 只 已 终于 谢 差 慢 可以 垃圾 吧");

    /// <summary>What is named by a letter: B套餐, «plan» after «B». A letter before it is no answer.</summary>
    public static readonly string[][] Lettered = Words(
        "套餐 级 級 类 類 型 款 档 座 栋 幢 单元 方案 计划 plan plans package grade class type team block building zone tier");

    private static string[][] Words(string texts) => [.. texts.Split(' ').Select(text => SmsToken.Split(text).Select(token => token.Text).ToArray())];
}
