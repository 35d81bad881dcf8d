using System.Text.Json.Serialization;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The customer pyramid: which share of the customers, or of their money, makes each level.</summary>
/// <remarks>
/// <para>
/// Customers are ranked by the revenue or profit that they bring. Whoever has less than the cut-off's share ranked before is inside
/// the level, so a level reaches its share and no more than one customer, or one group of equals, goes beyond it; customers who
/// bring the same have the same level, the best one of any of them. Nobody who brings nothing or a loss is above the smallest level.
/// </para>
/// <para>Immutable and thread-safe. Rule GRD-12; the source names the levels and gives no cut-offs.</para>
/// </remarks>
[JsonConverter(typeof(CustomerPyramidJsonConverter))]
public sealed partial class CustomerPyramid
{
    private const decimal MostValue = 1_000_000_000_000_000;

    /// <summary>Makes a pyramid.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version.</param>
    /// <param name="share">What the cut-offs are shares of.</param>
    /// <param name="vip">The share of VIP customers, above 0.</param>
    /// <param name="major">The share of VIP and major customers together, above <paramref name="vip"/>.</param>
    /// <param name="ordinary">The share of all but the small ones, above <paramref name="major"/> and below 1.</param>
    /// <exception cref="FindingsException">The parts can't make a pyramid; the exception lists all findings.</exception>
    public CustomerPyramid(string id, string version, PyramidShare share, decimal vip, decimal major, decimal ordinary)
    {
        Id = Throw.IfNull(id);
        Version = Throw.IfNull(version);
        Share = share;
        Vip = vip;
        Major = major;
        Ordinary = ordinary;
        Finding[] findings = [.. Validate(id, version, share, vip, major, ordinary)];
        if (findings.Length > 0)
        {
            throw new FindingsException($"Customer pyramid '{Throw.Shown(id.AsSpan())}'", findings, nameof(vip));
        }
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>What the cut-offs are shares of.</summary>
    public PyramidShare Share { get; }

    /// <summary>The share of VIP customers.</summary>
    public decimal Vip { get; }

    /// <summary>The share of VIP and major customers together.</summary>
    public decimal Major { get; }

    /// <summary>The share of all but the small customers.</summary>
    public decimal Ordinary { get; }

    /// <summary>Gives every customer of a population a level.</summary>
    /// <param name="customers">The population, in any order.</param>
    /// <param name="basis">What the values are.</param>
    /// <returns>The levels; customers without an id, given twice or with a value beyond ±10¹⁵ are rejected, with the reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The basis isn't declared.</exception>
    public PyramidAssignment Assign(IEnumerable<CustomerValue> customers, PyramidBasis basis)
    {
        _ = Throw.IfNull(customers);
        _ = basis.Label();
        CustomerValue?[] given = [.. customers];
        var rejected = new List<Finding>();
        List<CustomerValue> accepted = Accept(given, rejected);
        accepted.Sort((x, y) => y.Value.CompareTo(x.Value) is var byValue && byValue != 0 ? byValue : string.CompareOrdinal(x.Customer, y.Customer));
        decimal whole = Share == PyramidShare.Customers ? accepted.Count : accepted.Sum(customer => Math.Max(customer.Value, 0));
        var rows = new List<PyramidRow>(accepted.Count);
        decimal before = 0;
        for (int i = 0; i < accepted.Count;)
        {
            decimal value = accepted[i].Value;
            int end = i + 1;
            while (end < accepted.Count && accepted[end].Value == value)
            {
                end++;
            }

            PyramidLevel level = value <= 0 ? PyramidLevel.Small : LevelOf(before, whole);
            int rank = i + 1;
            rows.AddRange(accepted.Skip(i).Take(end - i).Select(customer => new PyramidRow(customer.Customer, customer.Value, rank, end - i, level)));
            before += Share == PyramidShare.Customers ? end - i : Math.Max(value, 0) * (end - i);
            i = end;
        }

        return new PyramidAssignment(Id, Version, basis, Share, given.Length, rows.AsReadOnly(), rejected.AsReadOnly());
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";

    internal static IEnumerable<Finding> Validate(string id, string version, PyramidShare share, decimal vip, decimal major, decimal ordinary)
    {
        foreach (Finding finding in ServiceStandardCatalog.TextFindings("id", id).Concat(ServiceStandardCatalog.TextFindings("version", version)))
        {
            yield return finding;
        }

        if (share is not (PyramidShare.Customers or PyramidShare.Value))
        {
            yield return new("share", new($"got {share}; legal: Customers, Value", $"给出 {share}；应为 Customers、Value"));
        }

        (string Path, decimal CutOff)[] cutOffs = [("vip", vip), ("major", major), ("ordinary", ordinary)];
        decimal below = 0;
        foreach ((string path, decimal cutOff) in cutOffs)
        {
            if (cutOff <= below || cutOff >= 1)
            {
                yield return new(path, new(
                    $"got {PlainText.Of(cutOff)}; legal: above {PlainText.Of(below)} and below 1, because shares add up from the top",
                    $"给出 {PlainText.Of(cutOff)}；应大于 {PlainText.Of(below)} 且小于 1，份额自上而下累计"));
            }

            below = Math.Min(Math.Max(below, cutOff), 1);
        }
    }

    private static List<CustomerValue> Accept(CustomerValue?[] given, List<Finding> rejected)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var accepted = new List<CustomerValue>(given.Length);
        for (int i = 0; i < given.Length; i++)
        {
            CustomerValue? customer = given[i];
            string path = FormattableString.Invariant($"customers[{i}]");
            if (customer is null || string.IsNullOrWhiteSpace(customer.Customer) || !UnicodeText.IsValid(customer.Customer))
            {
                rejected.Add(new(path, new("no customer id; legal: a text that isn't blank", "缺少客户编号；应为非空文本")));
            }
            else if (customer.Value is < -MostValue or > MostValue)
            {
                rejected.Add(new(path + ".value", new($"got {PlainText.Of(customer.Value)}; legal: -1000000000000000 to 1000000000000000", $"给出 {PlainText.Of(customer.Value)}；应为 -1000000000000000 至 1000000000000000")));
            }
            else if (!seen.Add(customer.Customer))
            {
                string shown = Throw.Shown(customer.Customer.AsSpan());
                rejected.Add(new(path + ".customer", new($"'{shown}' is given before; the first one counts", $"客户“{shown}”已出现过；以第一条为准")));
            }
            else
            {
                accepted.Add(customer);
            }
        }

        return accepted;
    }

    private PyramidLevel LevelOf(decimal before, decimal whole) =>
        before < Vip * whole ? PyramidLevel.Vip
        : before < Major * whole ? PyramidLevel.Major
        : before < Ordinary * whole ? PyramidLevel.Ordinary
        : PyramidLevel.Small;
}
