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

        StaffScore[] waiting = [.. scores.Where(one => one.Status == StaffScoreStatus.Scored).OrderByDescending(one => one.Score)];
        foreach (StaffScore one in scores)
        {
            one.Grant(null, one.Upper is { } upper ? !(upper >= scheme.Rewards[scheme.Rewards.Count - 1].Standard) : null);
        }

        int people = waiting.Length;
        int next = 0;
        for (int i = 0; i < scheme.Rewards.Count; i++)
        {
            RewardTier tier = scheme.Rewards[i];
            int room = tier.Quota is { } quota ? (int)decimal.Floor(quota * people) : people;
            int taken = 0;

            // Whose score is that of somebody inside is inside too: nobody falls out by the id.
            for (; next < people && waiting[next].Score >= tier.Standard && (taken < room || (taken > 0 && waiting[next].Score == waiting[next - 1].Score)); next++, taken++)
            {
                StaffScore one = waiting[next];
                one.Grant(tier, one.Lower >= tier.Standard && (i == 0 || !(one.Upper >= scheme.Rewards[i - 1].Standard)));
            }
        }
    }
}
