using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

public sealed partial record ProviderPolicy
{
    /// <summary>The fee coefficient of a score: linear between the points of the curve, level outside them.</summary>
    /// <param name="score">The score in points.</param>
    /// <returns>The coefficient; more points never give less. Not rounded.</returns>
    /// <exception cref="FindingsException">The policy has faults, see <see cref="Validate"/>.</exception>
    public decimal CoefficientOf(decimal score)
    {
        Rows.RefusePolicy("Provider policy", Validate());
        return Interpolated(score);
    }

    /// <summary>Rates and ranks the providers of a month and works out their fees.</summary>
    /// <param name="month">The month.</param>
    /// <param name="providers">The providers, in any order: it changes nothing.</param>
    /// <returns>The ranking.</returns>
    /// <remarks>
    /// Rank = 1 + the number of providers whose lower limit is above my upper limit, as in <see cref="FairRanking"/>. The fee is the base fee
    /// times the coefficient of the score (taken with 15 digits), rounded once, half to even; without a score the coefficient is 1. A score
    /// from <see cref="RewardFrom"/> on is rewarded.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="providers"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// The policy has faults (see <see cref="Validate"/>), or the rows have: a missing one, a blank or repeated id, a score without limits or
    /// outside them or outside 0 to 1000, a negative number of orders, a fee that isn't a whole number of smallest units from 0 to a
    /// billion. All findings are listed with their paths.
    /// </exception>
    public ProviderRanking Rate(YearMonth month, IEnumerable<ProviderMonth> providers)
    {
        Throw.IfNull(providers);
        Rows.RefusePolicy("Provider policy", Validate());
        var check = new PolicyCheck();
        Rows.IsMonth(check, nameof(month), month);
        ProviderMonth[] rows = Rows.Of(providers, nameof(providers), check);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { } row)
            {
                Check(check, Rows.At(nameof(providers), i), row, seen);
            }
        }

        PolicyCheck.Refuse("Providers", check.Findings, nameof(providers));
        var places = FairRanking.Of(rows.Where(row => row.Score is not null).Select(row => (row.ProviderId, new ConfidenceInterval(row.Lower!.Value, row.Upper!.Value))))
            .ToDictionary(place => place.Id, StringComparer.Ordinal);
        return new ProviderRanking
        {
            Month = month,
            Policy = this,
            Providers = Array.AsReadOnly<ProviderRating>(
            [
                .. rows.Select(row => RateOne(row, places.TryGetValue(row.ProviderId, out RankedUnit? place) ? place : null))
                    .OrderBy(rating => rating.Rank ?? int.MaxValue).ThenByDescending(rating => rating.Provider.Score).ThenBy(rating => rating.Provider.ProviderId, StringComparer.Ordinal),
            ]),
        };
    }

    private void Check(PolicyCheck check, string path, ProviderMonth row, HashSet<string> seen)
    {
        check.OwnName(path + ".providerId", row.ProviderId, seen);
        LocalizedText given = ScoreLimits.Shown(row.Lower, row.Score, row.Upper);
        if (check.That(row is { Score: null, Lower: null, Upper: null } || ScoreLimits.Are(row.Lower, row.Score, row.Upper), path + ".score", given.En, given.Zh, FeesFollowQuality)
            && row.Score is { } score)
        {
            check.Range(path + ".score", score, 0, (double)MostScore, FeesFollowQuality);
        }

        check.Range(path + ".orders", (decimal)row.Orders, 0, long.MaxValue);
        check.Money(path + ".baseFee", row.BaseFee, 0, PolicyCheck.MostMoney, Currency, FeesFollowQuality);
    }

    private ProviderRating RateOne(ProviderMonth row, RankedUnit? place)
    {
        decimal? score = row.Score is { } given ? (decimal)given : null;
        decimal coefficient = score is { } known ? Interpolated(known) : 1;
        decimal reward = score >= RewardFrom ? Reward : 0;
        return new(row, place?.Rank, place?.LastRank, coefficient, Currency.Round(row.BaseFee * coefficient), reward);
    }

    private decimal Interpolated(decimal score)
    {
        FeePoint before = FeeCurve[0];
        foreach (FeePoint point in FeeCurve)
        {
            if (score <= point.Score)
            {
                // Each step rounds monotonically, so the whole is monotone to the last digit.
                return point.Score == before.Score || score <= before.Score ? before.Coefficient
                    : before.Coefficient + ((point.Coefficient - before.Coefficient) * ((score - before.Score) / (point.Score - before.Score)));
            }

            before = point;
        }

        return before.Coefficient;
    }
}
