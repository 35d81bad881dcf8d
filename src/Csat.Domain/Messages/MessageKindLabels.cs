namespace Csat.Domain;

/// <summary>The names of <see cref="MessageKind"/> in English and Chinese.</summary>
public static class MessageKindLabels
{
    internal static IReadOnlyList<MessageKind> All { get; } =
    [
        MessageKind.Dispatched,
        MessageKind.NotFinished,
        MessageKind.Finished,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this MessageKind value) => value switch
    {
        MessageKind.Dispatched => new("Dispatched", "派单通知"),
        MessageKind.NotFinished => new("Not finished", "未完工通知"),
        MessageKind.Finished => new("Finished", "完工评价"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
