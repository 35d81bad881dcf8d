namespace Csat.Domain.Complaints;

/// <summary>The words of one axis of one pack, compiled: what is added once for any of them.</summary>
internal sealed class CueGroup(string pack, ComplaintAxis axis, WeighedSlot[] @base)
{
    public string Pack { get; } = pack;

    public ComplaintAxis Axis { get; } = axis;

    public WeighedSlot[] Base { get; } = @base;
}
