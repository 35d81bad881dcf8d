namespace Csat.Domain.Complaints;

/// <summary>Whether a pattern is a weighed word.</summary>
internal enum EndingWeight : byte
{
    /// <summary>It isn't.</summary>
    None,

    /// <summary>It is, and something else too.</summary>
    Too,

    /// <summary>It is nothing else: then it shadows nothing.</summary>
    Only,
}
