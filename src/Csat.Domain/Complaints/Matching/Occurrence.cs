namespace Csat.Domain.Complaints;

/// <summary>A pattern in a text; offsets are those of the raw text.</summary>
internal struct Occurrence
{
    public int Start;
    public int End;
    public int Pattern;
}
