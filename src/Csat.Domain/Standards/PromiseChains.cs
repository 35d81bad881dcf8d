using Csat.Json;

namespace Csat.Domain;

/// <summary>Whether the departments that help to keep a promise to customers hand on to each other, and in time.</summary>
/// <remarks>Rule GRD-07: whoever takes the work over is the customer of whoever hands it over; the last one faces the company's customer.</remarks>
internal static class PromiseChains
{
    private const int MostShown = 12;

    private static readonly RuleId Rule = RuleId.Parse("GRD-07");

    public static IEnumerable<CatalogFinding> Lint(ServiceStandardCatalog catalog)
    {
        var steps = new Dictionary<string, List<Step>>(StringComparer.Ordinal);
        for (int i = 0; i < catalog.Standards.Count; i++)
        {
            ServiceStandard standard = catalog.Standards[i];
            if (standard.Direction != PromiseDirection.Internal)
            {
                continue;
            }

            string path = FormattableString.Invariant($"standards[{i}]");
            if (Unlinked(standard, catalog) is { } why)
            {
                yield return Found(CatalogFault.BrokenPromiseLink, path, why);
                continue;
            }

            if (!steps.TryGetValue(standard.Supports!, out List<Step>? chain))
            {
                steps.Add(standard.Supports!, chain = []);
            }

            chain.Add(new(standard, path));
        }

        for (int i = 0; i < catalog.Standards.Count; i++)
        {
            ServiceStandard promise = catalog.Standards[i];
            if (promise.Direction == PromiseDirection.External && steps.TryGetValue(promise.Id, out List<Step>? chain))
            {
                steps.Remove(promise.Id); // of two promises with one id, a fault of its own, the first one
                foreach (CatalogFinding finding in LintChain(promise, FormattableString.Invariant($"standards[{i}]"), chain))
                {
                    yield return finding;
                }
            }
        }
    }

    private static LocalizedText? Unlinked(ServiceStandard standard, ServiceStandardCatalog catalog)
    {
        if (standard.Provider is null || standard.Receiver is null || standard.Supports is null)
        {
            return new($"'{standard.Id}' lacks its provider, its receiver or the promise that it supports", $"“{standard.Id}”缺少提供部门、接收部门或所支撑的对外承诺");
        }

        if (standard.Provider == standard.Receiver)
        {
            return new($"'{standard.Provider}' serves itself in '{standard.Id}'", $"“{standard.Id}”中“{standard.Provider}”以自己为客户");
        }

        bool isKnown = catalog.TryFind(standard.Supports, out ServiceStandard? promise) && promise.Direction == PromiseDirection.External;
        return !isKnown ? new($"'{standard.Id}' supports '{standard.Supports}', which is no external standard", $"“{standard.Id}”支撑的“{standard.Supports}”不是对外标准")
            : promise!.Provider is null ? new($"'{standard.Id}' supports '{promise.Id}', which doesn't say which department faces the customer", $"“{standard.Id}”支撑的“{promise.Id}”未注明面对客户的部门")
            : null;
    }

    private static IEnumerable<CatalogFinding> LintChain(ServiceStandard promise, string path, List<Step> chain)
    {
        if (!TryOrder(chain, out List<Step> ordered))
        {
            string round = Circle(chain, ordered);
            yield return Found(CatalogFault.ChainCycle, path, new($"work for '{promise.Id}' goes round: {round}", $"“{promise.Id}”的支撑链条成环：{round}"));
            yield break;
        }

        HashSet<string> providers = [.. chain.Select(step => step.Standard.Provider!)];
        Step[] loose = [.. chain.Where(step => step.Standard.Receiver != promise.Provider && !providers.Contains(step.Standard.Receiver!))];
        foreach (Step step in loose)
        {
            yield return Found(CatalogFault.MissingLink, step.Path, new(
                $"'{step.Standard.Receiver}' takes work for '{promise.Id}' over and hands it on to nobody, not to '{promise.Provider}' either",
                $"“{step.Standard.Receiver}”接手“{promise.Id}”的工作后未再移交，也未交到“{promise.Provider}”"));
        }

        // A step without a limit is a finding of its own, and a chain with a gap has no sum.
        if (loose.Length > 0 || promise.Limit is not { } limits || chain.Exists(step => step.Standard.Limit is null))
        {
            yield break;
        }

        foreach (ServiceGrade? grade in promise.GradesServed.Append(null!))
        {
            StandardLimit promised = limits[grade];
            if (!promised.IsTime || !chain.TrueForAll(step => step.Standard.Limit![grade] is { IsTime: true } limit && limit.Dimension == promised.Dimension))
            {
                yield return Found(CatalogFault.UnlikeUnits, path + ".limit", new(
                    $"the internal limits under '{promise.Id}' can't be added up to the time that it promises", $"“{promise.Id}”下的内部时限无法相加后与所承诺的时间比较"));
                yield break;
            }

            decimal sum = Longest(ordered, promise.Provider!, grade);
            if (sum > promised.Scaled)
            {
                string total = PlainText.Of(promised.Amount == 0 ? sum : sum / (promised.Scaled / promised.Amount));
                LocalizedText unit = promised.Amount == 0 ? promised.Dimension.Label() : promised.Unit.Label();
                string code = grade?.Code ?? "default";
                yield return Found(CatalogFault.ChainTooSlow, path + ".limit", new(
                    $"the internal limits under '{promise.Id}' add up to {total} {unit.En} for {code}; promised: {promised}",
                    $"“{promise.Id}”下的内部时限合计 {total} {unit.Zh}（{code}）；承诺{StandardLimitText.Of(promised).Zh}"));
                yield break;
            }
        }
    }

    /// <summary>The steps in an order in which nobody hands on before taking over; not all of them when some go round in a circle.</summary>
    private static bool TryOrder(List<Step> chain, out List<Step> ordered)
    {
        ILookup<string, Step> byProvider = chain.ToLookup(step => step.Standard.Provider!);
        Dictionary<string, int> open = chain.GroupBy(step => step.Standard.Receiver!).ToDictionary(group => group.Key, group => group.Count());
        var ready = new Queue<string>(byProvider.Select(group => group.Key).Where(department => !open.ContainsKey(department)));
        ordered = [];
        while (ready.Count > 0)
        {
            foreach (Step step in byProvider[ready.Dequeue()])
            {
                ordered.Add(step);
                if (--open[step.Standard.Receiver!] == 0)
                {
                    ready.Enqueue(step.Standard.Receiver!);
                }
            }
        }

        return ordered.Count == chain.Count;
    }

    /// <summary>A circle of departments. Whoever is left over takes work over from somebody who is left over too: going back must meet itself.</summary>
    private static string Circle(List<Step> chain, List<Step> ordered)
    {
        var done = new HashSet<Step>(ordered);
        ILookup<string, Step> byReceiver = chain.Where(step => !done.Contains(step)).ToLookup(step => step.Standard.Receiver!);
        var way = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string at = byReceiver.First().Key;
        while (seen.Add(at))
        {
            way.Add(at);
            at = byReceiver[at].First().Standard.Provider!;
        }

        way.RemoveRange(0, way.IndexOf(at));
        way.Add(at);
        way.Reverse();
        return string.Join(" → ", way.Take(MostShown)) + (way.Count > MostShown ? " → …" : string.Empty);
    }

    /// <summary>The time of the slowest way through the departments to the one that faces the customer.</summary>
    private static decimal Longest(List<Step> ordered, string last, ServiceGrade? grade)
    {
        var times = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (Step step in ordered)
        {
            times.TryGetValue(step.Standard.Provider!, out decimal before);
            times.TryGetValue(step.Standard.Receiver!, out decimal slowest);
            times[step.Standard.Receiver!] = Math.Max(slowest, before + step.Standard.Limit![grade].Scaled);
        }

        return times.TryGetValue(last, out decimal total) ? total : 0;
    }

    private static CatalogFinding Found(CatalogFault fault, string path, LocalizedText message) => new(fault, new(path, message, Rule));

    private readonly record struct Step(ServiceStandard Standard, string Path);
}
