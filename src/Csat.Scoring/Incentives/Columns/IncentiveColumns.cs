namespace Csat.Scoring;

/// <summary>A period's facts about many people in columns, a row a person: for hundreds of thousands of them.</summary>
/// <remarks>The same figures as <see cref="IncentiveFacts"/> give the same scores, to the last bit. What explains itself is the record way.</remarks>
public sealed record IncentiveColumns
{
    /// <summary>How many people.</summary>
    public required int Count { get; init; }

    /// <summary>At most one column a measure, each with <see cref="Count"/> rows; copied, not their memory.</summary>
    public required IReadOnlyList<MeasureColumn> Measures
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    }

    /// <summary>Everybody's team, numbered from 0 to one less than <see cref="Count"/>; empty where all are one team.</summary>
    public ReadOnlyMemory<int> Teams { get; init; }

    /// <summary>Everybody's role by its place in <see cref="IncentiveScheme.Mix"/>, −1 for none; empty where nobody has one.</summary>
    public ReadOnlyMemory<sbyte> Roles { get; init; }
}
