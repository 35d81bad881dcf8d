namespace Csat.Domain;

/// <summary>One point at which a process or its result is controlled.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Target">The figure to reach; <see langword="null"/> while nobody has set one.</param>
/// <param name="Owner">Who answers for it; <see langword="null"/> while nobody does.</param>
/// <remarks>Rule IMP-04: each point has a target and an owner; <see cref="ConflictTrace.Lint"/> finds those that lack one.</remarks>
public sealed record ControlPoint(ControlIndicator Indicator, double? Target, string? Owner);
