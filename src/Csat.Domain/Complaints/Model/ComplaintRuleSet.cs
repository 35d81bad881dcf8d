using System.Security.Cryptography;
using System.Text;
using Csat.Domain.Complaints;
using NodaTime;

namespace Csat.Domain;

/// <summary>Rules by which complaints are classified: data, never code. One rule file, or several put together.</summary>
/// <remarks>
/// Rules CMP-03, CMP-05 and CMP-11 to CMP-14 as far as text says them. A rule names terms of all packs that share a language with its own
/// pack, so a term of an extension with the id of a base term adds forms to it; a rule with the id of an earlier one replaces it. Policy and
/// department table are those of the last pack that has one.
/// </remarks>
public sealed partial class ComplaintRuleSet
{
    private readonly Lazy<string> _sha256;

    /// <summary>Makes a set of one pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <exception cref="FindingsException">The pack can't be one; the exception lists all findings.</exception>
    public ComplaintRuleSet(ComplaintPack pack)
        : this(Throw.IfNull(pack).Id, pack.Version, [pack], nameof(pack))
    {
    }

    private ComplaintRuleSet(string id, string version, ComplaintPack[] packs, string parameter)
    {
        Finding[] findings = [.. RuleSetShape.Findings(id, version, packs)];
        if (findings.Length > 0)
        {
            throw new FindingsException($"Complaint rule set '{Throw.Shown((id ?? string.Empty).AsSpan())}'", findings, parameter);
        }

        Id = id!;
        Version = version;
        Packs = Array.AsReadOnly(packs);
        Locales = Array.AsReadOnly<string>([.. packs.SelectMany(pack => pack.Locales).Distinct(StringComparer.OrdinalIgnoreCase)]);
        Policy = packs.LastOrDefault(pack => pack.Policy is not null)?.Policy ?? ComplaintPolicy.Default;
        Departments = packs.LastOrDefault(pack => pack.Departments is not null)?.Departments ?? DepartmentTable.Standard;
        Entries = RuleEntry.InForce(packs);
        Rules = Array.AsReadOnly<ComplaintRule>([.. Entries.Select(entry => entry.Rule)]);
        _sha256 = new(() => Hash(ToJson()));
    }

    /// <summary>Its name in results.</summary>
    public string Id { get; }

    /// <summary>Its semantic version.</summary>
    public string Version { get; }

    /// <summary>Its packs, earlier ones first.</summary>
    public IReadOnlyList<ComplaintPack> Packs { get; }

    /// <summary>The languages of its packs.</summary>
    public IReadOnlyList<string> Locales { get; }

    /// <summary>From which scores on codes count.</summary>
    public ComplaintPolicy Policy { get; }

    /// <summary>Which department owns what.</summary>
    public DepartmentTable Departments { get; }

    /// <summary>The rules of all packs, without those that a later pack replaces or switches off.</summary>
    public IReadOnlyList<ComplaintRule> Rules { get; }

    /// <summary>SHA-256 of the set's JSON as <see cref="ToJson"/> writes it, in hexadecimal.</summary>
    public string Sha256 => _sha256.Value;

    /// <summary>Name, version and hash: what a result keeps of the set.</summary>
    public RuleSetReference Reference => new(Id, Version, Sha256);

    internal RuleEntry[] Entries { get; }

    /// <summary>Puts sets together, earlier ones first.</summary>
    /// <param name="id">The new set's name.</param>
    /// <param name="version">The new set's version.</param>
    /// <param name="sets">The sets; at least one.</param>
    /// <returns>The new set; a pack that several of the sets share is in it once.</returns>
    /// <exception cref="FindingsException">Name or version can't be one, two different packs have the same name, or there is no set.</exception>
    public static ComplaintRuleSet Combine(string id, string version, params ComplaintRuleSet[] sets) =>
        new(id, version, [.. Throw.IfNull(sets).SelectMany(set => Throw.IfNull(set, nameof(sets)).Packs).Distinct()], nameof(sets));

    /// <summary>A set with one more pack, whose name and version it has.</summary>
    /// <param name="pack">The user's own pack.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="FindingsException">The pack can't be one, or its rules name terms that aren't there; the exception lists all findings.</exception>
    public ComplaintRuleSet Extend(ComplaintPack pack)
    {
        var extended = new ComplaintRuleSet(Throw.IfNull(pack).Id, pack.Version, [.. Packs, pack], nameof(pack));
        Finding[] errors = [.. extended.ErrorsOf(Packs.Count).Select(found => found.Finding)];
        return errors.Length == 0 ? extended : throw new FindingsException($"Complaint pack '{pack.Id}'", errors, nameof(pack));
    }

    /// <summary>Makes the classifier.</summary>
    /// <param name="on">The day whose rules are to be in force; <see langword="null"/> for all rules.</param>
    /// <returns>An immutable classifier for any number of threads.</returns>
    /// <exception cref="InvalidOperationException">The set, made of packs in code, has faults with which it can't classify; <see cref="Validate(LocalDate?)"/> lists them.</exception>
    public ComplaintClassifier Compile(LocalDate? on = null)
    {
        if (RuleSetChecks.Names(this).FirstOrDefault() is { } fault)
        {
            throw new InvalidOperationException($"The rule set '{Id}' can't be compiled: {fault}. Validate() lists everything.");
        }

        return new ComplaintClassifier(this, on);
    }

    /// <summary>Name and version.</summary>
    /// <returns>Such as <c>telecom 1.0.0</c>.</returns>
    public override string ToString() => Id + " " + Version;

    private static string Hash(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
#if NET
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
#else
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(bytes).Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
#endif
    }
}
