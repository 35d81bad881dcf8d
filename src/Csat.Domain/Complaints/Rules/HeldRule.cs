namespace Csat.Domain.Complaints;

/// <summary>A rule that holds, and where its pieces of evidence stand.</summary>
internal struct HeldRule
{
    public int Rule;
    public int FirstPiece;
    public int Pieces;
}
