using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>A training that is due.</summary>
/// <param name="Person">Who.</param>
/// <param name="Duty">What.</param>
/// <param name="DueOn">The last day for it.</param>
/// <param name="IsOverdue">Whether that day is past.</param>
public sealed record TrainingDue(
    TrainedPerson Person, TrainingDuty Duty, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate DueOn, bool IsOverdue)
{
    /// <summary>The training in a sentence.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        (LocalizedText role, string name) = (Duty.Role.Label(), Throw.Whole(Person.Name));
        return new LocalizedText(
            $"{name} ({role.En}): {Duty.Topic.En} by {PlainText.Of(DueOn)}{(IsOverdue ? ", overdue" : string.Empty)} (IMP-22)",
            $"{name}（{role.Zh}）：{PlainText.Of(DueOn)} 前参加{Duty.Topic.Zh}培训{(IsOverdue ? "，已逾期" : string.Empty)}（IMP-22）").In(culture);
    }

    /// <summary>The training in English.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Explain();
}
