namespace Csat.Scoring;

/// <summary>Gives everybody the reward of the highest standard reached.</summary>
internal static class RewardTiers
{
    /// <summary>Grants the rewards of a scheme.</summary>
    /// <param name="scheme">The scheme; its rewards from the highest standard down.</param>
    /// <param name="scores">Everybody's score, placed.</param>
    public static void Grant(IncentiveScheme scheme, StaffScore[] scores)
    {
        if (scheme.Rewards.Count == 0)
        {
            return;
        }

        double[] reached = [.. scores.Select(one => one.Status == StaffScoreStatus.Scored ? one.Score!.Value : double.NaN)];
        sbyte[] rewards = Of(scheme, reached);
        for (int i = 0; i < scores.Length; i++)
        {
            int tier = rewards[i];
            double above = tier == 0 ? double.PositiveInfinity : scheme.Rewards[(tier < 0 ? scheme.Rewards.Count : tier) - 1].Standard;
            scores[i].Grant(
                tier < 0 ? null : scheme.Rewards[tier],
                double.IsNaN(reached[i]) ? null : scores[i].Upper < above && (tier < 0 || scores[i].Lower >= scheme.Rewards[tier].Standard));
        }
    }

    /// <summary>The reward of every score by its place in the scheme; −1 for none.</summary>
    public static sbyte[] Of(IncentiveScheme scheme, ReadOnlySpan<double> scores)
    {
        sbyte[] rewards = new sbyte[scores.Length];
        double[] standards = [.. scheme.Rewards.Select(tier => tier.Standard)];
        for (int i = 0; i < scores.Length; i++)
        {
            int tier = 0; // standards fall: those above the score come first, and not a number is below all
            foreach (double standard in standards)
            {
                tier += scores[i] >= standard ? 0 : 1;
            }

            rewards[i] = tier < standards.Length ? (sbyte)tier : IncentiveColumnScores.NoReward;
        }

        if (scheme.Rewards.Any(tier => tier.Quota is not null))
        {
            ApplyQuotas(scheme, scores, rewards);
        }

        return rewards;
    }

    /// <summary>
    /// From the highest score down, who is over a quota falls to the next tier. Whose score is that of somebody inside is inside too: nobody
    /// falls out by the id.
    /// </summary>
    private static void ApplyQuotas(IncentiveScheme scheme, ReadOnlySpan<double> scores, sbyte[] rewards)
    {
        double[] falling = scores.ToArray();
        int[] rows = [.. Enumerable.Range(0, falling.Length)];
        Array.Sort(falling, rows);
        int people = falling.Count(score => !double.IsNaN(score));
        int next = falling.Length - 1; // not-a-numbers come first
        int last = falling.Length - people;
        for (int i = 0; i < scheme.Rewards.Count; i++)
        {
            RewardTier tier = scheme.Rewards[i];
            int room = tier.Quota is { } quota ? (int)decimal.Floor(quota * people) : people;
            for (int taken = 0; next >= last && falling[next] >= tier.Standard && (taken < room || (taken > 0 && falling[next] == falling[next + 1])); next--, taken++)
            {
                rewards[rows[next]] = (sbyte)i;
            }
        }

        for (; next >= last; next--)
        {
            rewards[rows[next]] = IncentiveColumnScores.NoReward;
        }
    }
}
