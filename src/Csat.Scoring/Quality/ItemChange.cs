namespace Csat.Scoring;

/// <summary>What another version of a classifier made of an item that now has other codes.</summary>
public enum ItemChange
{
    /// <summary>It was wrong and is right.</summary>
    BecameRight = 0,

    /// <summary>It was right and is wrong.</summary>
    BecameWrong = 1,

    /// <summary>It was wrong and is wrong in another way.</summary>
    StillWrong = 2,

    /// <summary>It was right and is right: a code became a right abstention, or the other way round.</summary>
    StillRight = 3,
}
