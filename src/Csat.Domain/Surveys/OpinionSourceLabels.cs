namespace Csat.Domain;

/// <summary>The names of <see cref="OpinionSource"/> in English and Chinese.</summary>
public static class OpinionSourceLabels
{
    internal static IReadOnlyList<OpinionSource> All { get; } =
    [
        OpinionSource.Hotline,
        OpinionSource.OpinionBox,
        OpinionSource.SocialMedia,
        OpinionSource.Forum,
        OpinionSource.MysteryShopper,
        OpinionSource.EnterpriseTalk,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this OpinionSource value) => value switch
    {
        OpinionSource.Hotline => new("hotline", "客服热线"),
        OpinionSource.OpinionBox => new("opinion box", "营业厅意见箱"),
        OpinionSource.SocialMedia => new("social media", "社交媒体"),
        OpinionSource.Forum => new("industry forum", "行业论坛"),
        OpinionSource.MysteryShopper => new("mystery shopper", "神秘客暗访"),
        OpinionSource.EnterpriseTalk => new("enterprise talk", "政企座谈"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
