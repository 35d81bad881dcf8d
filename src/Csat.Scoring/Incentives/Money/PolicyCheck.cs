using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Collects what is wrong with a policy or with the rows that it is given.</summary>
internal sealed class PolicyCheck
{
    /// <summary>The most money that a single figure can be: sums of as many rows as there can be stay exact.</summary>
    public const decimal MostMoney = 1_000_000_000;

    /// <summary>The most money that a total can be.</summary>
    public const decimal MostTotal = 1_000_000_000_000;

    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings.AsReadOnly();

    /// <summary>Whether nothing was found so far.</summary>
    public bool IsClean => _findings.Count == 0;

    public static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    public void Add(string path, string en, string zh, RuleId? rule = null) => _findings.Add(new Finding(path, new LocalizedText(en, zh), rule));

    /// <summary>A finding unless something holds; tells whether it does.</summary>
    public bool That(bool holds, string path, string en, string zh, RuleId? rule = null)
    {
        if (!holds)
        {
            Add(path, en, zh, rule);
        }

        return holds;
    }

    public bool Range(string path, decimal value, decimal least, decimal most, RuleId? rule = null) => That(
        value >= least && value <= most, path,
        $"got {Text(value)}; legal: {Text(least)} to {Text(most)}", $"给出 {Text(value)}；应为 {Text(least)} 至 {Text(most)}", rule);

    public bool Range(string path, double value, double least, double most, RuleId? rule = null) => That(
        value >= least && value <= most, path,
        $"got {Text(value)}; legal: {Text(least)} to {Text(most)}", $"给出 {Text(value)}；应为 {Text(least)} 至 {Text(most)}", rule);

    /// <summary>An amount in a range, in whole smallest units.</summary>
    public bool Money(string path, decimal amount, decimal least, decimal most, Currency? currency, RuleId? rule = null) =>
        Range(path, amount, least, most, rule) && (currency is null || currency.Digits is < 0 or > Currency.MaximumDigits || That(
            currency.IsWhole(amount), path,
            $"got {Text(amount)}; legal: at most {Text(currency.Digits)} decimals in {currency.Code}",
            $"给出 {Text(amount)}；{currency.Code} 至多 {Text(currency.Digits)} 位小数", rule));

    public void Unit(string path, Currency? currency)
    {
        if (!That(currency is not null, path, "the currency is missing; legal: code and digits", "缺少币种；须有代码和小数位数"))
        {
            return;
        }

        Words(path + ".code", currency!.Code);
        Range(path + ".digits", (decimal)currency.Digits, 0, Currency.MaximumDigits);
    }

    /// <summary>A text that isn't blank.</summary>
    public bool Words(string path, string? text) => That(!string.IsNullOrWhiteSpace(text), path, "the text is blank; legal: any other text", "文本为空；须填写");

    /// <summary>A name of its own in a list.</summary>
    public bool OwnName(string path, string? name, HashSet<string> seen) => Words(path, name) && That(
        seen.Add(name!), path, $"'{name}' is given before; legal: a name of its own", $"“{name}”重复；须各不相同");

    /// <summary>Refuses a policy or rows with findings.</summary>
    public static void Refuse(string subject, IReadOnlyList<Finding> findings, string parameter)
    {
        if (findings.Count > 0)
        {
            throw new FindingsException(subject, findings, parameter);
        }
    }
}
