namespace Csat.Scoring;

/// <summary>The scores of many people in columns, in the order of the rows. Made by <see cref="IncentiveScheme.Evaluate(IncentiveColumns)"/>.</summary>
public sealed class IncentiveColumnScores
{
    /// <summary>What stands for no reward.</summary>
    /// <value>−1</value>
    public const sbyte NoReward = -1;

    internal IncentiveColumnScores(IncentiveScheme scheme, double[] scores, double[] lower, double[] upper, int[] ranks, sbyte[] rewards) =>
        (Scheme, Scores, Lower, Upper, Ranks, Rewards) = (scheme, scores, lower, upper, ranks, rewards);

    /// <summary>The scheme that was applied.</summary>
    public IncentiveScheme Scheme { get; }

    /// <summary>The scores in percent points; not a number where there is none.</summary>
    public ReadOnlyMemory<double> Scores { get; }

    /// <summary>The lower limits of their intervals; not a number where there is no score.</summary>
    public ReadOnlyMemory<double> Lower { get; }

    /// <summary>The upper limits of their intervals; not a number where there is no score.</summary>
    public ReadOnlyMemory<double> Upper { get; }

    /// <summary>1 + the number of people whose lower limit is above the person's upper limit; 0 where there is no score.</summary>
    public ReadOnlyMemory<int> Ranks { get; }

    /// <summary>The reward by its place in <see cref="IncentiveScheme.Rewards"/>; <see cref="NoReward"/> for none.</summary>
    public ReadOnlyMemory<sbyte> Rewards { get; }
}
