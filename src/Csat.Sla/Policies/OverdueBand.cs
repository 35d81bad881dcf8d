using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>One band of overdue time: more than one end, at most the other. Given by <see cref="OverdueBands.Of(Duration)"/>.</summary>
/// <param name="Index">The number of the band, from 0.</param>
/// <param name="MoreThan">The lower end; zero itself belongs to the first band.</param>
/// <param name="AtMost">The upper end; <see langword="null"/> for the last, which has none.</param>
public sealed record OverdueBand(int Index, Duration MoreThan, Duration? AtMost)
{
    /// <summary>The band in words, such as «over 1 h to 2 h».</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The words: Chinese for Chinese cultures, English for all others.</returns>
    public string ToString(CultureInfo? culture) => Words.In(culture);

    /// <summary>The band in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Words.En;

    internal LocalizedText Words
    {
        get
        {
            LocalizedText from = DurationText.Of(MoreThan);
            LocalizedText to = AtMost is { } most ? DurationText.Of(most) : default;
            return AtMost is null ? new($"over {from.En}", $"{from.Zh}以上")
                : MoreThan == Duration.Zero ? new($"up to {to.En}", $"{to.Zh}以内")
                : new($"over {from.En} to {to.En}", $"{from.Zh}以上至 {to.Zh}");
        }
    }
}
