using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csat.Domain;
using NodaTime;

namespace Csat.Smoke;

/// <summary>Grades, names, rules and their JSON: what reflection could lose under Native AOT and a facade under .NET Framework.</summary>
internal static class DomainChecks
{
    private static readonly string[] Codes =
        ["diamond", "gold", "silver", "basic", "5A", "4A", "3A", "2A", "1A", "5B", "4B", "3B", "2B", "1B"];

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static void Run(Checks checks)
    {
        checks.Equal("All has the 14 grades in declared order", string.Join(" ", Codes), () => string.Join(" ", ServiceGrade.All.Select(grade => grade.Code)));
        foreach (string code in Codes)
        {
            checks.Equal($"{code} is found by code, name and both languages, and survives JSON", code, () => RoundTrip(code));
        }

        checks.Equal("SmartEnum's List has all grades", Codes.Length, () => ServiceGrade.List.Count);
        checks.Equal("SmartEnum's FromName finds Gold", ServiceGrade.Gold, () => ServiceGrade.FromName("Gold"));
        checks.Equal("SmartEnum's FromValue finds 3A", ServiceGrade.A3, () => ServiceGrade.FromValue("3A"));
        checks.Equal("Parse reads 钻卡", ServiceGrade.Diamond, () => ServiceGrade.Parse("钻卡"));
        checks.Equal("Parse reads full-width ３ａ", ServiceGrade.A3, () => ServiceGrade.Parse("３ａ"));
        checks.That("Diamond is served better than gold", () => ServiceGrade.Diamond > ServiceGrade.Gold);
        checks.That("an unknown grade is refused with the legal ones", () => Refusal("platinum").Contains("'platinum'") && Refusal("platinum").Contains("diamond, gold"));
        checks.Equal("a rating scale survives JSON", RatingScales.SmsAbcd, () => RoundTrip(RatingScales.SmsAbcd));
        checks.Equal("a reply «满意» is a level of the SMS scale", "B", () => RatingScales.SmsAbcd.TryFindLevel("满意".AsSpan(), out int index) ? RatingScales.SmsAbcd.Levels[index].Code : "none");
        checks.That("the rule catalogue explains GRD-01 in both languages", () => RuleCatalog.Find("GRD-01").Statement is { En.Length: > 0, Zh.Length: > 0 });
        Ticket ticket = Ticket.Of(TicketKind.Praise, "P-1", "C-1", "Chen", Instant.FromUtc(2026, 11, 23, 1, 0)).Apply(new TicketFinished(Instant.FromUtc(2026, 11, 23, 2, 0))).Ticket;
        checks.Equal("a refused event is kept and names its rule", "TKT-04", () => ticket.History[1].Findings[0].RuleId.ToString());
        checks.Equal("a ticket survives JSON", ticket.Explain(Chinese), () => Ticket.Parse(ticket.ToJson()).Explain(Chinese));
        checks.Equal("an event survives JSON by its type", ticket.History[1].Event, () => RoundTrip(ticket.History[1].Event));
        checks.Equal("a ticket policy survives JSON", TicketPolicies.Standard.ToJson(), () => RoundTrip(TicketPolicies.Standard).ToJson());
        checks.Equal("message templates survive JSON", MessageTemplates.Standard.ToJson(), () => RoundTrip(MessageTemplates.Standard).ToJson());
        ImprovementItem item = new("I-1", "p", "m", "d", new LocalDate(2026, 12, 2), new("x", LimitDirection.AtLeast, 80, "%"));
        ImprovementLoop loop = ImprovementLoop.Open(item, new LocalDate(2026, 11, 2)).Apply(new ImprovementClosed(new LocalDate(2026, 11, 3))).Loop;
        checks.Equal("a close without verification is refused", "IMP-03", () => loop.History[0].Findings[0].RuleId.ToString());
        checks.Equal("an improvement survives JSON", loop.Explain(Chinese), () => RoundTrip(loop).Explain(Chinese));
        checks.Equal("an improvement item survives JSON", item, () => RoundTrip(item));
        checks.Equal("an improvement's event survives JSON by its type", loop.History[0].Event, () => RoundTrip(loop.History[0].Event));
        MonthlyReport report = MonthlyReport.Of(MonthlyReportKind.Market, new YearMonth(2026, 11), "A").WithPlan("x", "y", new LocalDate(2026, 12, 1));
        checks.Equal("a monthly report survives JSON", report.ToMarkdown(Chinese), () => RoundTrip(report).ToMarkdown(Chinese));
        ConflictTrace trace = new("c", "p", [new(ControlIndicators.Repeats, 3, "Li")]);
        checks.Equal("a conflict's trace survives JSON", trace.Explain(Chinese), () => RoundTrip(trace).Explain(Chinese));
        var rollout = new KpoRollout(["Li", "Wu"], [1, 0]);
        checks.Equal("a roll-out survives JSON", rollout, () => RoundTrip(rollout));
        ServiceOrganization organization = new("A", [new(OrganizationTier.Support, "B", ["c"], SupportFunction.Operations)], [], [], new("D", [new("refund", 200)]));
        checks.Equal("an organisation survives JSON", organization.ToJson(), () => RoundTrip(organization).ToJson());
        ComplexServiceProject project = new ComplexServiceProject(ComplexServices.EnterpriseLine, "Li", new LocalDate(2026, 11, 2)).Notify(new LocalDate(2026, 11, 5));
        checks.Equal("a project survives JSON", project, () => RoundTrip(project));
        var notice = new MassFaultNotice("A", "b", null, Instant.FromUtc(2026, 11, 23, 4, 0));
        checks.Equal("a notice survives JSON", notice, () => RoundTrip(notice));
        Surveys(checks);
        checks.Equal("a rule id survives JSON", RuleId.Parse("GRD-01"), () => RoundTrip(RuleId.Parse("GRD-01")));
    }

    private static void Surveys(Checks checks)
    {
        Instant nine = Instant.FromUtc(2026, 11, 23, 1, 0);
        var today = new LocalDate(2026, 11, 23);
        SmsReply reply = new SmsReplyParser(RatingScales.SmsAbcd).Parse("选Ｄ，两次没来");
        checks.Equal("an SMS reply names its level and keeps the rest", "D 两次没来", () => $"{reply.Level?.Code} {reply.FreeText}");
        checks.Equal("an SMS reply survives JSON", reply, () => RoundTrip(reply));
        SurveyResponse response = SurveyResponse.Answered("C-1", Touchpoint.FieldService, SurveyChannel.Sms, RatingScales.SmsAbcd, "D", nine, nine) with { Reason = "late" };
        checks.Equal("a survey response survives JSON", response, () => RoundTrip(response));
        checks.Equal("a survey plan survives JSON", SurveyPlans.Telecom.ToJson(), () => RoundTrip(SurveyPlans.Telecom).ToJson());
        checks.Equal("a schedule survives JSON", SurveyPlans.Telecom.Schedule([], today).Explain(Chinese), () => RoundTrip(SurveyPlans.Telecom.Schedule([], today)).Explain(Chinese));
        var frame = new SurveyFrame("f", "1", ["GD"], null, ["mobile"]);
        checks.Equal("coverage survives JSON", frame.Check([]).Explain(Chinese), () => RoundTrip(RoundTrip(frame).Check([])).Explain(Chinese));
        RelationshipList list = RelationshipPolicies.Standard.List(["C-1"], [CustomerAnswer.Of(response, DateTimeZone.Utc)!], [new("C-1", today)], today);
        checks.Equal("the three-colour list survives JSON", "Red " + list.Explain(Chinese), () => RoundTrip(list) is var again ? $"{again.Rows[0].Color} {again.Explain(Chinese)}" : "none");
        checks.Equal("a relationship policy survives JSON", RelationshipPolicies.Standard.ToJson(), () => RoundTrip(RelationshipPolicies.Standard).ToJson());
        RecoveryCase recovery = RecoveryCase.Open("R-1", response, nine).Case!.Apply(RecoveryEvent.Contacted(nine, RepairWay.Sms, true)).Apply(RecoveryEvent.Assigned(nine, "North"));
        checks.Equal("a recovery case survives JSON with what was refused", recovery.Explain(Chinese), () => RoundTrip(recovery).Explain(Chinese));
        checks.Equal("churn counts survive JSON", ChurnReasonMaps.Telecom.Count(["moved"]).Explain(), () => RoundTrip(RoundTrip(ChurnReasonMaps.Telecom).Count(["moved"])).Explain());
        var points = new MemberPoints("M-1", today, today);
        checks.Equal("dates that may be missing survive JSON", points, () => RoundTrip(points));
    }

    private static string RoundTrip(string code)
    {
        ServiceGrade grade = ServiceGrade.Parse(code);
        bool same = grade == ServiceGrade.FromValue(code)
            && grade == ServiceGrade.FromName(grade.Name)
            && grade == ServiceGrade.Parse(grade.DisplayName.En)
            && grade == ServiceGrade.Parse(grade.ToString(Chinese))
            && grade == RoundTrip(grade);
        return same ? grade.Code : "another";
    }

    private static string Refusal(string text)
    {
        try
        {
            return ServiceGrade.Parse(text).Code;
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }

    private static T RoundTrip<T>(T value)
    {
        var type = (JsonTypeInfo<T>)DomainJson.Options.GetTypeInfo(typeof(T));
        return JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type)!;
    }
}
