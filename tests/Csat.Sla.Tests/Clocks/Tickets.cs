using System.Globalization;
using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>Short ways to a ticket under one target.</summary>
internal static class Tickets
{
    public static SlaPolicy Policy(SlaTarget target, string id = "one") => new(id, "1", [target]);

    public static SlaPolicy Policy(SlaLimit limit, BusinessCalendar? calendar = null, string id = "one") =>
        Policy(new SlaTarget(SlaTargetKind.Resolve, limit) { Calendar = calendar ?? Samples.Office }, id);

    /// <summary>The first verdict of a ticket that starts at a local time of Shanghai.</summary>
    public static SlaVerdict At(this SlaPolicy policy, string now, string start, params SlaEvent[] events) =>
        policy.Clock([SlaEvent.Started(Samples.Local(start)), .. events]).At(Samples.Local(now)).Verdicts[0];

    public static SlaEvent Hold(string at, PauseReason? reason = null) => SlaEvent.Paused(reason ?? PauseReason.Customer, Samples.Local(at));

    public static SlaEvent Resume(string at, PauseReason? reason = null) => SlaEvent.Resumed(Samples.Local(at), reason);

    public static SlaEvent Done(string at, SlaTargetKind? kind = null) => SlaEvent.Stopped(kind ?? SlaTargetKind.Resolve, Samples.Local(at));

    public static SlaEvent Reopen(string at) => SlaEvent.Reopened(Samples.Local(at));

    public static SlaEvent Call(CallbackOutcome outcome, string at) => SlaEvent.CalledBack(outcome, Samples.Local(at));

    /// <summary>The pieces as texts: local start, local end, why.</summary>
    public static string[] Shown(this IReadOnlyList<SlaPiece> pieces) =>
        [.. pieces.Select(piece => $"{Short(piece.Start)}–{Short(piece.End)} {piece.Reason}{(piece.PauseReason is { } reason ? " " + reason : string.Empty)}")];

    private static string Short(Instant at) => at.InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);
}
