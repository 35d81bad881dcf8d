namespace Csat.Domain;

public sealed partial class TicketProcess
{
    private static readonly TicketState[] Ends = [TicketState.Submitted, TicketState.Accepted, TicketState.Closed];

    private static readonly TicketState[] Field = [TicketState.Contacted, TicketState.Appointed, TicketState.OnSite];

    internal static IEnumerable<Finding> Findings(TicketKind kind, TicketStep[] steps)
    {
        if (!TicketKindLabels.All.Contains(kind))
        {
            yield return new("kind", new($"{kind} is no kind of ticket; legal: {string.Join(", ", TicketKindLabels.All)}", $"没有 {kind} 这种工单；可用：{string.Join("、", TicketKindLabels.All)}"));
        }

        TicketState? last = null;
        for (int i = 0; i < steps.Length; i++)
        {
            TicketState state = steps[i].State;
            string path = FormattableString.Invariant($"steps[{i}]");
            if (!TicketStateLabels.All.Contains(state) || state == TicketState.CustomerAbsent)
            {
                yield return new(path, new(
                    $"{state} is no step; legal: {Names(TicketStateLabels.All.Where(known => known != TicketState.CustomerAbsent), ", ")}",
                    $"{state} 不能作为步骤；可用：{Names(TicketStateLabels.All.Where(known => known != TicketState.CustomerAbsent), "、")}"));
            }
            else if (state <= last)
            {
                yield return new(path, new($"{state} comes after {last}; legal: each state once, in order", $"{state} 排在 {last} 之后；每个状态只出现一次，且按顺序排列"), TicketRules.Loop);
            }
            else
            {
                last = state;
            }

            if (steps[i].IsOptional && (Array.IndexOf(Ends, state) >= 0 || state == TicketState.CalledBack))
            {
                yield return new(path, new($"{state} is optional; legal: required", $"{state} 为可选步骤；应为必经步骤"), state == TicketState.CalledBack ? TicketRules.Satisfied : TicketRules.Loop);
            }
        }

        bool Has(TicketState state) => Array.Exists(steps, step => step.State == state);
        TicketState[] missing = Array.FindAll(Ends, state => !Has(state));
        if (missing.Length > 0)
        {
            yield return new("steps", new($"no step {Names(missing, ", ")}; every process has it", $"缺少步骤 {Names(missing, "、")}；任何流程都不可缺少"), TicketRules.Loop);
        }

        if (Has(TicketState.Finished) != Has(TicketState.CalledBack))
        {
            yield return new("steps", new("Finished and CalledBack stand together: what is finished is called back", "Finished 与 CalledBack 须同时出现：完工后必须回访"), TicketRules.Satisfied);
        }

        if (Array.Exists(Field, Has) && !(Has(TicketState.Dispatched) && Has(TicketState.Finished)))
        {
            yield return new("steps", new(
                "Contacted, Appointed and OnSite need Dispatched before and Finished after them", "Contacted、Appointed、OnSite 之前须有 Dispatched，之后须有 Finished"), TicketRules.Loop);
        }

        if (Has(TicketState.OnSite) && !Has(TicketState.Appointed))
        {
            yield return new("steps", new("OnSite needs Appointed before it: nobody comes unasked", "OnSite 之前须有 Appointed：未经约定不得上门"), TicketRules.Early);
        }
    }

    private static string Names(IEnumerable<TicketState> states, string separator) => string.Join(separator, states);
}
