using NodaTime;

namespace Csat.Domain;

/// <summary>A rule: when its condition holds, it speaks for a code of an axis.</summary>
/// <param name="Id">Its name in evidence.</param>
/// <param name="Axis">The axis.</param>
/// <param name="Code">The code that it speaks for.</param>
/// <param name="When">Its condition.</param>
public sealed record ComplaintRule(string Id, ComplaintAxis Axis, string Code, ComplaintCondition When)
{
    /// <summary>The most that <see cref="Weight"/> can be.</summary>
    public const decimal MaximumWeight = 2;

    /// <summary>How strongly it speaks: above 0, at most <see cref="MaximumWeight"/>, with up to four decimals. The scores of rules for one code are added.</summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>On the axes with one answer, intent and claimed level, only codes with a rule of the highest priority compete. −100 to 100.</summary>
    public int Priority { get; init; }

    /// <summary>The first day on which it is in force; <see langword="null"/> for ever.</summary>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>The last day on which it is in force; <see langword="null"/> for ever.</summary>
    public LocalDate? EffectiveTo { get; init; }

    /// <summary>Texts on which the condition holds.</summary>
    public IReadOnlyList<ComplaintExample> Match { get; init; } = [];

    /// <summary>Texts on which it does not.</summary>
    public IReadOnlyList<ComplaintExample> NoMatch { get; init; } = [];

    /// <summary>Whether it is in force on a day.</summary>
    /// <param name="day">The day; <see langword="null"/> for any.</param>
    /// <returns>Whether it is; true for any day.</returns>
    public bool IsInForce(LocalDate? day) => day is not { } on || !((EffectiveFrom is { } from && on < from) || (EffectiveTo is { } to && on > to));

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
