using System.Globalization;
using System.Reflection;

namespace Csat.Domain;

/// <summary>The bundled rule sets. A user extends one with <see cref="ComplaintRuleSet.Extend(string)"/>.</summary>
/// <remarks>Words, rules and weights are this library's own; the locked half of the labelled texts in its tests says how good they are.</remarks>
public static class ComplaintRuleSets
{
    /// <summary>Telecom, in both languages or in that of a culture.</summary>
    /// <param name="culture">The language of the texts; <see langword="null"/> for both.</param>
    /// <returns>The rule set.</returns>
    public static ComplaintRuleSet Telecom(CultureInfo? culture = null) => Of("telecom", culture);

    /// <summary>Appliances and their after-sales service, in both languages or in that of a culture.</summary>
    /// <param name="culture">The language of the texts; <see langword="null"/> for both.</param>
    /// <returns>The rule set.</returns>
    public static ComplaintRuleSet Appliance(CultureInfo? culture = null) => Of("appliance", culture);

    /// <summary>All sets, each in both languages.</summary>
    public static IReadOnlyList<ComplaintRuleSet> All => Array.AsReadOnly([Telecom(), Appliance()]);

    private static ComplaintRuleSet Of(string name, CultureInfo? culture)
    {
        if (culture is not null && culture.Name.Length > 0)
        {
            return Packed(name + (LocalizedText.IsChinese(culture) ? ".zh-CN" : ".en"));
        }

        ComplaintRuleSet zh = Packed(name + ".zh-CN");
        return ComplaintRuleSet.Combine(name, zh.Version, zh, Packed(name + ".en"));
    }

    /// <summary>The packs' own tests try their examples: loading doesn't do it again.</summary>
    private static ComplaintRuleSet Packed(string name)
    {
        using Stream stream = typeof(ComplaintRuleSets).GetTypeInfo().Assembly.GetManifestResourceStream($"Csat.Domain.Complaints.{name}.json")!;
        using var reader = new StreamReader(stream);
        var findings = new List<Finding>();
        return ComplaintRuleSet.Read(reader.ReadToEnd(), findings) ?? throw new FindingsException($"Bundled rule set '{name}'", findings, nameof(name));
    }
}
