namespace Csat.Domain;

/// <summary>The names of <see cref="ProfileItem"/> in English and Chinese.</summary>
public static class ProfileItemLabels
{
    internal static IReadOnlyList<ProfileItem> All { get; } =
    [
        ProfileItem.Joining,
        ProfileItem.Identity,
        ProfileItem.Consumption,
        ProfileItem.Consultations,
        ProfileItem.TouchpointFeedback,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ProfileItem value) => value switch
    {
        ProfileItem.Joining => new("joining data", "入网信息"),
        ProfileItem.Identity => new("customer data", "客户资料"),
        ProfileItem.Consumption => new("consumption data", "消费信息"),
        ProfileItem.Consultations => new("consultations", "咨询记录"),
        ProfileItem.TouchpointFeedback => new("feedback at contact points", "接触点反馈"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
