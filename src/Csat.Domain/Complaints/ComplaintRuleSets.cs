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

    /// <summary>The weighed words of a language serve all fields; read once, so that sets share them.</summary>
    private static readonly Lazy<ComplaintRuleSet> ChineseCues = new(() => Packed("cues.zh-CN"));

    private static readonly Lazy<ComplaintRuleSet> EnglishCues = new(() => Packed("cues.en"));

    private static ComplaintRuleSet Of(string name, CultureInfo? culture)
    {
        if (culture is not null && culture.Name.Length > 0)
        {
            return WithCues(name, LocalizedText.IsChinese(culture) ? "zh-CN" : "en");
        }

        ComplaintRuleSet zh = WithCues(name, "zh-CN");
        return ComplaintRuleSet.Combine(name, zh.Version, zh, WithCues(name, "en"));
    }

    private static ComplaintRuleSet WithCues(string name, string locale)
    {
        ComplaintRuleSet rules = Packed(name + "." + locale);
        return ComplaintRuleSet.Combine(rules.Id, rules.Version, (locale == "en" ? EnglishCues : ChineseCues).Value, rules);
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
