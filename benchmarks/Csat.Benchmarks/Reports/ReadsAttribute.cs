namespace Csat.Benchmarks;

/// <summary>Says how many bytes a call reads for each of its <c>Size</c> values; the row or its class carries it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ReadsAttribute(int bytesPerValue) : Attribute
{
    public int BytesPerValue { get; } = bytesPerValue;
}
