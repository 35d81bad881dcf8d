using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>What the callbacks of a day, a week or a month came to.</summary>
/// <param name="Period">How long it is.</param>
/// <param name="From">Its first day.</param>
/// <param name="Through">Its last day.</param>
/// <param name="Review">The callbacks of these days.</param>
/// <remarks>Rule SAT-02. Made by <see cref="CallbackReview.ByPeriod"/>.</remarks>
public sealed record CallbackPeriod(
    ReviewPeriod Period,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate From,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Through,
    CallbackReview Review)
{
    /// <summary>The period in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string days = From == Through ? PlainText.Of(From) : PlainText.Of(From) + (LocalizedText.IsChinese(culture) ? " 至 " : " to ") + PlainText.Of(Through);
        return days + (LocalizedText.IsChinese(culture) ? "（SAT-02）：" : " (SAT-02): ") + Review.Explain(culture);
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
