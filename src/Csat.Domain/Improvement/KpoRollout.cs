using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Bringing the service norm (KPO) in: three phases, the next one only when everybody has passed the one before.</summary>
/// <remarks>Rule IMP-23. Immutable: <see cref="Pass"/> gives a new one. Equal when people and passes are.</remarks>
[JsonConverter(typeof(KpoRolloutJsonConverter))]
public sealed partial record KpoRollout
{
    /// <summary>How many phases there are.</summary>
    public const int Phases = 3;

    /// <summary>Makes a roll-out.</summary>
    /// <param name="staff">Everybody who has to pass, each once.</param>
    /// <param name="passed">How many phases each has passed, in the order of <paramref name="staff"/>; <see langword="null"/> at the start.</param>
    /// <exception cref="ArgumentException">Nobody is given, a name is blank or comes twice, or the passes don't fit the people or the phases.</exception>
    public KpoRollout(IReadOnlyList<string> staff, IReadOnlyList<int>? passed = null)
    {
        string[] names = [.. Throw.IfNull(staff).Select(name => Throw.IfBlank(name, nameof(staff)))];
        if (names.Length == 0 || names.Distinct(StringComparer.Ordinal).Count() < names.Length)
        {
            Throw.Argument($"Got {names.Length} names; legal: at least one, each once.", nameof(staff));
        }

        int[] phases = passed is null ? new int[names.Length] : [.. passed];
        // Nobody is more than one phase ahead of the last one.
        if (phases.Length != names.Length || phases.Min() < 0 || phases.Max() > Phases || phases.Max() - phases.Min() > 1)
        {
            Throw.Argument($"Got [{string.Join(", ", phases)}]; legal: one number of 0 to {Phases} for each of {names.Length} people, none more than one above the lowest.", nameof(passed));
        }

        (Staff, Passed) = (Array.AsReadOnly(names), Array.AsReadOnly(phases));
    }

    /// <summary>Everybody who has to pass.</summary>
    public IReadOnlyList<string> Staff { get; }

    /// <summary>How many phases each has passed, in the order of <see cref="Staff"/>.</summary>
    public IReadOnlyList<int> Passed { get; }

    /// <summary>The phase that is on, 1 to 3; <see langword="null"/> when everybody has passed all.</summary>
    [JsonIgnore]
    public int? Phase => Passed.Min() < Phases ? Passed.Min() + 1 : null;

    /// <summary>Who has still to pass the phase that is on.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Open => [.. Staff.Where((_, i) => Passed[i] < Phase)];

    /// <summary>Somebody passes a phase, or doesn't for the reasons given.</summary>
    /// <param name="person">Who.</param>
    /// <param name="phase">Which phase.</param>
    /// <param name="findings">Why it was refused, with the rule; empty when it was taken.</param>
    /// <returns>The roll-out after it; the same one after a refusal.</returns>
    public KpoRollout Pass(string person, int phase, out IReadOnlyList<Finding> findings)
    {
        int index = Staff.ToList().IndexOf(Throw.IfNull(person));
        findings = index < 0 ? [Refused("person", $"'{FigureText.Quoted(person)}' is not on the list; legal: somebody who is", $"“{FigureText.Quoted(person)}”不在名单中；须为名单内人员")]
            : phase < 1 || phase > Phases ? [Refused("phase", FormattableString.Invariant($"got {phase}; legal: 1 to {Phases}"), FormattableString.Invariant($"给出 {phase}；应为 1 至 {Phases}"))]
            : phase <= Passed[index] ? [Refused("phase", FormattableString.Invariant($"phase {phase} is passed already"), FormattableString.Invariant($"第 {phase} 阶段已通过"))]
            : phase != Phase ? [Refused(
                "phase", FormattableString.Invariant($"phase {Phase} is on, {Open.Count} have still to pass it; legal: the next phase after everybody has"),
                FormattableString.Invariant($"第 {Phase} 阶段尚有 {Open.Count} 人未通过；须全员通过后进入下一阶段"))]
            : [];
        return findings.Count > 0 ? this : new KpoRollout(Staff, [.. Passed.Select((passed, i) => i == index ? passed + 1 : passed)]);

        static Finding Refused(string path, string en, string zh) => new(path, new(en, zh), ImprovementRules.Kpo);
    }

    /// <inheritdoc/>
    public bool Equals(KpoRollout? other) => other is not null && Staff.SequenceEqual(other.Staff) && Passed.SequenceEqual(other.Passed);

    /// <inheritdoc/>
    public override int GetHashCode() => (Staff.Count, Staff[0], Passed.Sum()).GetHashCode();

    /// <summary>How it stands, in a sentence.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => (Phase is { } phase
        ? new LocalizedText(
            FormattableString.Invariant($"Phase {phase} of {Phases}: {Staff.Count - Open.Count} of {Staff.Count} passed; open: {string.Join(", ", Open.Select(Throw.Whole))} (IMP-23)"),
            FormattableString.Invariant($"第 {phase}/{Phases} 阶段：{Staff.Count} 人中 {Staff.Count - Open.Count} 人通过；未通过：{string.Join("、", Open.Select(Throw.Whole))}（IMP-23）"))
        : new LocalizedText(
            FormattableString.Invariant($"All {Staff.Count} passed all {Phases} phases (IMP-23)"),
            FormattableString.Invariant($"全部 {Staff.Count} 人已通过 {Phases} 个阶段（IMP-23）"))).In(culture);

    /// <summary>How it stands, in English.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Explain();
}
