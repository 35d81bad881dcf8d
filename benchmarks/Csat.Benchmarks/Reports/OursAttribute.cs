namespace Csat.Benchmarks;

/// <summary>Marks the row that the others are measured against in the column «× ours».</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OursAttribute : Attribute;
