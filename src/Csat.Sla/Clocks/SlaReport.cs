using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>How a request stands at an instant, target by target. Made by <see cref="SlaClock.At"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SlaReport
{
    internal SlaReport(SlaPolicy policy, SlaRequest request, Instant at, SlaVerdict[] verdicts)
    {
        PolicyId = policy.Id;
        PolicyVersion = policy.Version;
        Request = request;
        At = at;
        Verdicts = Array.AsReadOnly(verdicts);
    }

    /// <summary>The policy's name.</summary>
    public string PolicyId { get; }

    /// <summary>The policy's version.</summary>
    public string PolicyVersion { get; }

    /// <summary>The request.</summary>
    public SlaRequest Request { get; }

    /// <summary>The instant at which it was judged.</summary>
    public Instant At { get; }

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

    /// <summary>Explains every verdict, a line each.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The lines: Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture) => Verdicts.Count == 0
        ? new LocalizedText($"Policy {PolicyId} {PolicyVersion} promises nothing to this request.", $"策略 {PolicyId} {PolicyVersion} 未对该请求作出承诺。").In(culture)
        : string.Join("\n", Verdicts.Select(verdict => verdict.Explain(culture)));

    /// <summary>The kinds with their status, such as «respond Met, resolve Running».</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", Verdicts.Select(verdict => $"{verdict.Kind} {verdict.Status}"));
}
