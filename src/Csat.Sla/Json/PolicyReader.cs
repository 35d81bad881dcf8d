using System.Diagnostics.CodeAnalysis;
using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Sla;

/// <summary>Reads a policy: its targets, with calendars named by id and version.</summary>
internal sealed class PolicyReader(IReadOnlyList<BusinessCalendar> calendars)
{
    private static readonly LocalizedText LimitText = new(SlaLimitText.Legal, "时限，写法：" + SlaLimitText.Legal);

    /// <summary>The policy; <see langword="null"/> with findings.</summary>
    public SlaPolicy? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.ReadIfThere(members);
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        int failed = members.Optional("failedContactsBeforeClose") is { } given ? given.Whole(1, int.MaxValue) ?? SlaPolicy.DefaultFailedContacts : SlaPolicy.DefaultFailedContacts;
        SlaTarget?[] targets = [.. (members.Required("targets")?.Items() ?? []).Select(Target)];
        members.Close();
        bool all = id is not null && version is not null;
        place.Findings.AddRange(SlaPolicy.Validate(id ?? "unnamed", version ?? "1", targets!)
            .Where(finding => targets.Length > 0 || all)
            .Where(finding => !Enumerable.Range(0, targets.Length).Any(i => targets[i] is null && finding.Path == FormattableString.Invariant($"targets[{i}]")))
            .Select(finding => finding with { Path = place.Path + "." + finding.Path }));
        return place.Findings.Count == before ? new SlaPolicy(id!, version!, targets!) { FailedContactsBeforeClose = failed } : null;
    }

    /// <summary>The target as far as it can be read, so that the policy's own findings are told with those of its text; none without a kind.</summary>
    private SlaTarget? Target(JsonPlace place)
    {
        JsonMembers members = place.Members();
        SlaTargetKind? kind = PolicyParts.ReadKind(members.Required("kind"));
        ByGrade<SlaLimit>? limit = Limits(members);
        SlaTarget target = new(kind ?? SlaTargetKind.Respond, limit ?? new ByGrade<SlaLimit>(SlaLimit.None))
        {
            StartsOn = PolicyParts.ReadKind(members.Optional("startsOn")),
            Calendar = PolicyParts.ReadReference(members.Optional("calendar"), "calendar", "日历", calendars, known => (known.Id, known.Version))
                ?? BusinessCalendars.AroundTheClock,
            Rounding = PolicyParts.ReadName(members.Optional("rounding"), DeadlineRounding.Close, DeadlineRounding.NextOpen) ?? DeadlineRounding.Close,
            RequestKinds = Texts(members, "requestKinds"),
            Products = Texts(members, "products"),
            Channels = Texts(members, "channels"),
            Areas = Texts(members, "areas"),
            Grades = [.. members.OptionalItems("grades").Select(item => PolicyParts.ReadGrade(item)).OfType<ServiceGrade>()],
            Pauses = members.Optional("pauses") is { } mask ? Pauses(mask) : PauseMask.All,
            Escalations = [.. members.OptionalItems("escalations").Select(Escalation).OfType<SlaEscalation>()],
            MeanLimit = JsonParts.ReadDuration(members.Optional("meanLimit")),
            OverdueBands = members.Optional("overdueBands") is { } bands ? Bands(bands) : OverdueBands.ByTheHour,
            RuleIds = [.. members.OptionalItems("ruleIds").Select(JsonParts.ReadRule).OfType<RuleId>()],
        };
        members.Close();
        return kind is null ? null : target;
    }

    private static ByGrade<SlaLimit>? Limits(JsonMembers members)
    {
        SlaLimit? usual = Limit(members.Required("limit"));
        var limits = new ByGrade<SlaLimit>(usual ?? SlaLimit.None);
        if (members.Optional("limitByGrade") is { } place)
        {
            JsonMembers byGrade = place.Members();
            foreach (string code in byGrade.Names.ToArray())
            {
                JsonPlace item = byGrade.Required(code)!.Value;
                SlaLimit? limit = Limit(item);
                if (!PolicyParts.TryParseGrade(code, out ServiceGrade? grade))
                {
                    place.Findings.Add(PolicyParts.UnknownGrade(item.Path, code));
                }
                else if (limit is not null)
                {
                    limits = limits.With(grade, limit);
                }
            }
        }

        return usual is null ? null : limits;
    }

    private static SlaLimit? Limit(JsonPlace? place) =>
        place is { } given && given.TryRead(SlaLimit.TryParse, LimitText, out SlaLimit? limit) ? limit : null;

    private static string[] Texts(JsonMembers members, string name) => [.. members.OptionalItems(name).Select(item => item.AnyText()).OfType<string>()];

    private static PauseMask Pauses(JsonPlace place)
    {
        if (!place.IsObject)
        {
            var legal = new LocalizedText("all, none, or an object with only or except", "all、none，或含 only 或 except 的对象");
            return place.TryRead(TryParse, legal, out PauseMask? named) ? named : PauseMask.All;
        }

        JsonMembers members = place.Members();
        PauseReason[] only = Reasons("only");
        PauseReason[] except = Reasons("except");
        members.Close();
        if (members.Has("only") == members.Has("except"))
        {
            place.Refuse("an object with either only or except", "只含 only 或 except 之一的对象");
        }

        return members.Has("only") ? PauseMask.Only(only) : PauseMask.Except(except);

        PauseReason[] Reasons(string name) => [.. members.OptionalItems(name).Select(item => PolicyParts.ReadReason(item)).OfType<PauseReason>()];

        static bool TryParse(string text, [NotNullWhen(true)] out PauseMask? mask)
        {
            mask = text == "all" ? PauseMask.All : text == "none" ? PauseMask.None : null;
            return mask is not null;
        }
    }

    private static SlaEscalation? Escalation(JsonPlace place)
    {
        JsonMembers members = place.Members();
        int? level = members.Required("level")?.Whole(1, 3);
        EscalationPoint? point = PolicyParts.ReadName(
            members.Required("point"), EscalationPoint.BeforeDue, EscalationPoint.AtDue, EscalationPoint.AfterDue, EscalationPoint.AtPercent);
        bool hasTime = point is EscalationPoint.BeforeDue or EscalationPoint.AfterDue;
        Duration? time = hasTime ? JsonParts.ReadDuration(members.Required("time")) : null;
        decimal? percent = point == EscalationPoint.AtPercent ? members.Required("percent")?.Number(0, 1000) : null;
        bool wall = members.Optional("byTheWallClock")?.Flag() ?? false;
        string[] roles = Texts(members, "roles");
        members.Close();
        SlaEscalation? escalation = (level, point) switch
        {
            ({ } at, EscalationPoint.BeforeDue) when time is { } before => SlaEscalation.BeforeDue(at, before),
            ({ } at, EscalationPoint.AfterDue) when time is { } after => SlaEscalation.AfterDue(at, after),
            ({ } at, EscalationPoint.AtPercent) when percent is { } share => SlaEscalation.AtPercent(at, share),
            ({ } at, EscalationPoint.AtDue) => SlaEscalation.AtDue(at),
            _ => null,
        };
        return escalation is null ? null : escalation with { ByTheWallClock = wall, Roles = roles };
    }

    private static OverdueBands Bands(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        Duration? width = JsonParts.ReadDuration(members.Optional("every"));
        Duration[] bounds = [.. members.OptionalItems("at").Select(item => JsonParts.ReadDuration(item)).OfType<Duration>()];
        members.Close();
        try
        {
            return place.Findings.Count > before ? OverdueBands.ByTheHour
                : width is { } each && bounds.Length == 0 ? OverdueBands.Every(each)
                : width is null ? OverdueBands.At(bounds) : throw new ArgumentException(null);
        }
        catch (ArgumentException)
        {
            place.Refuse("either every, at least 1 s, or at, one or more durations that rise from above zero", "every（至少 1 秒）或 at（至少一个、大于零且依次递增的时长）之一");
            return OverdueBands.ByTheHour;
        }
    }
}
