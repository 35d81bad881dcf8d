using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>A complex service from design to delivery: one project manager, who regularly tells the customer how far it is.</summary>
/// <remarks>Rule ORG-06. Immutable: <see cref="Notify"/> and <see cref="Deliver"/> give a new one. Days are ISO days.</remarks>
[JsonConverter(typeof(ComplexServiceProjectJsonConverter))]
public sealed record ComplexServiceProject
{
    internal const int MostNoticeDays = 365;

    /// <summary>Begins a project.</summary>
    /// <param name="service">The service, such as <see cref="ComplexServices.EnterpriseLine"/>.</param>
    /// <param name="manager">The one project manager.</param>
    /// <param name="startedOn">The day on which the design begins.</param>
    /// <param name="noticeDays">How often the customer hears of the progress, in days, 1 to 365.</param>
    /// <param name="noticedOn">The days on which the customer heard, oldest first; <see langword="null"/> for none.</param>
    /// <param name="deliveredOn">The day of delivery; <see langword="null"/> before.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The interval isn't 1 to 365, or a day is before the one it follows.</exception>
    public ComplexServiceProject(string service, string manager, LocalDate startedOn, int noticeDays = ComplexServices.UsualNoticeDays, IReadOnlyList<LocalDate>? noticedOn = null, LocalDate? deliveredOn = null)
    {
        (Service, Manager, StartedOn, NoticeDays) = (Throw.IfBlank(service), Throw.IfBlank(manager), Iso(startedOn), noticeDays);
        if (noticeDays is < 1 or > MostNoticeDays)
        {
            Throw.OutOfRange(noticeDays, "1 to 365", nameof(noticeDays));
        }

        LocalDate[] notices = [.. (noticedOn ?? []).Select(Iso)];
        LocalDate last = StartedOn;
        foreach (LocalDate day in notices)
        {
            last = NotBefore(day, last, nameof(noticedOn));
        }

        NoticedOn = Array.AsReadOnly(notices);
        DeliveredOn = deliveredOn is { } end ? NotBefore(Iso(end), last, nameof(deliveredOn)) : null;
    }

    /// <summary>The service.</summary>
    public string Service { get; }

    /// <summary>The one project manager.</summary>
    public string Manager { get; }

    /// <summary>The day on which the design begins.</summary>
    public LocalDate StartedOn { get; }

    /// <summary>How often the customer hears of the progress, in days.</summary>
    public int NoticeDays { get; }

    /// <summary>The days on which the customer heard, oldest first.</summary>
    public IReadOnlyList<LocalDate> NoticedOn { get; }

    /// <summary>The day of delivery; <see langword="null"/> before.</summary>
    public LocalDate? DeliveredOn { get; }

    /// <summary>The last day for the next notice; <see langword="null"/> after delivery.</summary>
    [JsonIgnore]
    public LocalDate? NextNoticeDue => DeliveredOn is null ? (NoticedOn.Count > 0 ? NoticedOn[NoticedOn.Count - 1] : StartedOn).PlusDays(NoticeDays) : null;

    /// <summary>Whether the customer should have heard by now.</summary>
    /// <param name="today">The day of the question.</param>
    /// <returns>Whether the next notice is overdue.</returns>
    public bool IsNoticeOverdue(LocalDate today) => NextNoticeDue < Iso(today);

    /// <summary>The customer hears how far it is.</summary>
    /// <param name="on">The day; not before the last notice.</param>
    /// <returns>The project after it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one, or the project is delivered before it.</exception>
    public ComplexServiceProject Notify(LocalDate on) => new(Service, Manager, StartedOn, NoticeDays, [.. NoticedOn, on], DeliveredOn);

    /// <summary>The service is delivered.</summary>
    /// <param name="on">The day; not before the last notice.</param>
    /// <returns>The project after it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last notice.</exception>
    public ComplexServiceProject Deliver(LocalDate on) => new(Service, Manager, StartedOn, NoticeDays, NoticedOn, on);

    /// <inheritdoc/>
    public bool Equals(ComplexServiceProject? other) => other is not null
        && (Service, Manager, StartedOn, NoticeDays, DeliveredOn) == (other.Service, other.Manager, other.StartedOn, other.NoticeDays, other.DeliveredOn) && NoticedOn.SequenceEqual(other.NoticedOn);

    /// <inheritdoc/>
    public override int GetHashCode() => (Service, Manager, StartedOn, NoticeDays, DeliveredOn, NoticedOn.Count).GetHashCode();

    /// <summary>How it stands, in a sentence.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        (string service, string manager) = (Throw.Whole(Service), Throw.Whole(Manager));
        return (DeliveredOn is { } end
            ? new LocalizedText(
                FormattableString.Invariant($"'{service}', project manager '{manager}': delivered on {PlainText.Of(end)} after {NoticedOn.Count} notices (ORG-06)"),
                FormattableString.Invariant($"“{service}”，项目经理“{manager}”：{PlainText.Of(end)} 交付，期间告知进展 {NoticedOn.Count} 次（ORG-06）"))
            : new LocalizedText(
                FormattableString.Invariant($"'{service}', project manager '{manager}': {NoticedOn.Count} notices, the next by {PlainText.Of(NextNoticeDue!.Value)} (ORG-06)"),
                FormattableString.Invariant($"“{service}”，项目经理“{manager}”：已告知进展 {NoticedOn.Count} 次，下次不晚于 {PlainText.Of(NextNoticeDue!.Value)}（ORG-06）"))).In(culture);
    }

    /// <summary>How it stands, in English.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Explain();

    private static LocalDate Iso(LocalDate day) => day.WithCalendar(CalendarSystem.Iso);

    private static LocalDate NotBefore(LocalDate day, LocalDate last, string parameter)
    {
        if (day < last)
        {
            Throw.OutOfRange(PlainText.Of(day), PlainText.Of(last) + " or later", parameter);
        }

        return day;
    }
}
