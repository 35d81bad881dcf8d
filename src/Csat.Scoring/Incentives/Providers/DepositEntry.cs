using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>One entry of a provider's deposit ledger.</summary>
/// <param name="EntryId">Its id.</param>
/// <param name="On">The day.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Amount">How much, above 0 and at most a billion, in whole smallest units.</param>
/// <param name="Reason">Why; a deduction without a reason is refused.</param>
public sealed record DepositEntry(
    string EntryId, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On, DepositEntryKind Kind, decimal Amount, string? Reason = null);
