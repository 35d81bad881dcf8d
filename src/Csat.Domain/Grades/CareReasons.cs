namespace Csat.Domain;

/// <summary>Why a customer gets special care.</summary>
/// <remarks>Rule GRD-16.</remarks>
[Flags]
public enum CareReasons
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>A special user.</summary>
    Special = 1,

    /// <summary>A key user.</summary>
    Key = 2,

    /// <summary>A user who has complained.</summary>
    Complaining = 4,
}
