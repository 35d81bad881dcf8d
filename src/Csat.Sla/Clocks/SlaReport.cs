using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>How a request stands at an instant, target by target. Made by <see cref="SlaClock.At"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(SlaReportConverter))]
public sealed class SlaReport
{
    internal SlaReport(SlaPolicy policy, SlaRequest request, Instant at, SlaVerdict[] verdicts, SlaClosing closing, int failedContacts)
    {
        Closing = closing;
        FailedContacts = failedContacts;
        PolicyId = policy.Id;
        PolicyVersion = policy.Version;
        Request = request;
        At = at;
        Verdicts = Array.AsReadOnly(verdicts);
    }

    /// <summary>The name of the policy that applies at the instant.</summary>
    public string PolicyId { get; }

    /// <summary>The policy's version.</summary>
    public string PolicyVersion { get; }

    /// <summary>The request, with the grade that applies at the instant.</summary>
    public SlaRequest Request { get; }

    /// <summary>The instant at which it was judged.</summary>
    public Instant At { get; }

    /// <summary>How far the request is from being closed.</summary>
    /// <remarks>
    /// Rule TKT-02: closed when the customer says so in a callback. A stop of <see cref="SlaTargetKind.Callback"/> without an
    /// outcome isn't the customer's word. The kind's own clock runs on until somebody is reached, closed administratively or not.
    /// </remarks>
    public SlaClosing Closing { get; }

    /// <summary>How many callbacks nobody answered since it was resolved.</summary>
    public int FailedContacts { get; }

    /// <summary>The verdicts, in the order of the policy's kinds; none for a kind that the policy doesn't promise to the request.</summary>
    public IReadOnlyList<SlaVerdict> Verdicts { get; }

    /// <summary>The verdict of a kind.</summary>
    /// <param name="kind">What is promised.</param>
    /// <exception cref="KeyNotFoundException">The policy doesn't promise this to the request; the message names what it does promise.</exception>
    public SlaVerdict this[SlaTargetKind kind] => TryFind(kind, out SlaVerdict? verdict)
        ? verdict
        : throw new KeyNotFoundException(
            $"Policy '{PolicyId}' promises no {kind} to this request; it promises: "
            + (Verdicts.Count == 0 ? "nothing" : string.Join(", ", Verdicts.Select(known => known.Kind))) + ".");

    /// <summary>Looks a verdict up, without an exception.</summary>
    /// <param name="kind">What is promised.</param>
    /// <param name="verdict">The verdict, when the policy promises this to the request.</param>
    /// <returns>Whether it does.</returns>
    public bool TryFind(SlaTargetKind kind, [NotNullWhen(true)] out SlaVerdict? verdict)
    {
        Throw.IfNull(kind);
        foreach (SlaVerdict candidate in Verdicts)
        {
            if (candidate.Kind == kind)
            {
                verdict = candidate;
                return true;
            }
        }

        verdict = null;
        return false;
    }

    /// <summary>Explains every verdict, a line each, followed by its timeline where that has more than one piece.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The lines: Chinese for Chinese cultures, English for all others. Those of a timeline are indented.</returns>
    public string Explain(CultureInfo? culture) => Verdicts.Count == 0
        ? new LocalizedText($"Policy {PolicyId} {PolicyVersion} promises nothing to this request.", $"策略 {PolicyId} {PolicyVersion} 未对该请求作出承诺。").In(culture)
        : string.Join("\n", Verdicts.SelectMany(verdict => verdict.Lines(culture)));

    /// <summary>The kinds with their status, such as «respond Met, resolve Running».</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", Verdicts.Select(verdict => $"{verdict.Kind} {verdict.Status}"));
}
