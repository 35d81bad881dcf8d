using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>The funnel of needs: from the common ones to the key ones that are worked on.</summary>
/// <param name="KeyFrom">From how many customers a need is a key need.</param>
/// <param name="Demands">The needs, those of most customers first, equal ones by name.</param>
/// <remarks>Rule GRD-20, sources: Customer-service management, study notes; China Mobile, customer-satisfying service. The source gives no figure.</remarks>
public sealed record DemandFunnel(int KeyFrom, IReadOnlyList<Demand> Demands)
{
    /// <summary>Narrows needs down.</summary>
    /// <param name="demands">The needs; a need may have several faces, each given once.</param>
    /// <param name="keyFrom">From how many customers a need is a key need, 1 or more.</param>
    /// <returns>The funnel.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="keyFrom"/> is below 1.</exception>
    /// <exception cref="FindingsException">A need is blank, given twice, has an undeclared face or a negative count; the exception lists all findings.</exception>
    public static DemandFunnel Narrow(IEnumerable<Demand> demands, int keyFrom)
    {
        if (keyFrom < 1)
        {
            Throw.OutOfRange(keyFrom, "1 or more", nameof(keyFrom));
        }

        Demand[] given = [.. Throw.IfNull(demands)];
        Finding[] findings = [.. Findings(given)];
        if (findings.Length > 0)
        {
            throw new FindingsException("Needs of customers", findings, nameof(demands));
        }

        return new(keyFrom, Array.AsReadOnly<Demand>([.. given.OrderByDescending(demand => demand.Customers).ThenBy(demand => demand.Need, StringComparer.Ordinal).ThenBy(demand => demand.Face)]));
    }

    /// <summary>The needs of enough customers.</summary>
    [JsonIgnore]
    public IReadOnlyList<Demand> Key => [.. Demands.Where(demand => StageOf(demand) == DemandStage.Key)];

    /// <summary>How far down the funnel a need comes.</summary>
    /// <param name="demand">The need.</param>
    /// <returns>The stage.</returns>
    public DemandStage StageOf(Demand demand) => Throw.IfNull(demand).Customers >= KeyFrom ? DemandStage.Key : DemandStage.Common;

    /// <summary>The needs in words, one a line.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others; the needs themselves as they were given.</returns>
    public string Explain(CultureInfo? culture = null) => string.Join("\n", Demands.Select(demand => new LocalizedText(
            FormattableString.Invariant($"{demand.Need}: {StageOf(demand).Label().En} need, {demand.Face.Label().En}, {Plural.Of(demand.Customers, "customer")}"),
            FormattableString.Invariant($"{demand.Need}：{StageOf(demand).Label().Zh}，{demand.Face.Label().Zh}，{demand.Customers} 位客户")).In(culture))
        .Prepend(new LocalizedText(
            FormattableString.Invariant($"{Demands.Count} needs, {Key.Count} of them with {Plural.Of(KeyFrom, "customer")} or more (GRD-20)"),
            FormattableString.Invariant($"共 {Demands.Count} 项需求，其中 {Key.Count} 项达到 {KeyFrom} 位客户（GRD-20）")).In(culture)));

    /// <inheritdoc/>
    public override string ToString() => Explain();

    private static IEnumerable<Finding> Findings(Demand?[] demands)
    {
        var seen = new HashSet<(string, DemandFace)>();
        for (int i = 0; i < demands.Length; i++)
        {
            string path = FormattableString.Invariant($"demands[{i}]");
            Demand? demand = demands[i];
            if (demand is null || string.IsNullOrWhiteSpace(demand.Need) || !UnicodeText.IsValid(demand.Need))
            {
                yield return new(path + ".need", new("the need is blank", "需求为空"));
                continue;
            }

            if (demand.Face is < DemandFace.Stated or > DemandFace.Hidden)
            {
                yield return new(path + ".face", new($"got {demand.Face}; legal: Stated, Actual, Hidden", $"给出 {demand.Face}；应为 Stated、Actual、Hidden"));
            }

            if (demand.Customers < 0)
            {
                yield return new(path + ".customers", new(FormattableString.Invariant($"got {demand.Customers}; legal: 0 or more"), FormattableString.Invariant($"给出 {demand.Customers}；应为 0 或更大")));
            }

            if (!seen.Add((demand.Need, demand.Face)))
            {
                yield return new(path, new($"'{Throw.Shown(demand.Need.AsSpan())}' is given twice with the same face", $"需求“{Throw.Shown(demand.Need.AsSpan())}”的同一层面重复"));
            }
        }
    }
}
