using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record ProviderPolicy
{
    /// <summary>Works out what the providers' month comes to for those who are responsible for them.</summary>
    /// <param name="ranking">The providers' month.</param>
    /// <param name="links">Who is responsible for whom, in any order: it changes no bit.</param>
    /// <returns>A result for each manager and post, by manager and post (ordinal).</returns>
    /// <remarks>
    /// The mean of the scores weighted by orders. Its limits come from those of the providers as independent deviations:
    /// S − √Σ(w·(s − lower))² and S + √Σ(w·(upper − s))², w = the provider's share of the orders.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// The policy has faults (see <see cref="Validate"/>), or the links have: a missing row, a blank manager, a post that the policy doesn't
    /// have, a provider that isn't in the ranking, a link given twice. All findings are listed with their paths.
    /// </exception>
    public IReadOnlyList<LinkedScore> Link(ProviderRanking ranking, IEnumerable<ProviderLink> links)
    {
        Throw.IfNull(ranking);
        Throw.IfNull(links);
        Rows.RefusePolicy("Provider policy", Validate());
        var check = new PolicyCheck();
        ProviderLink[] rows = Rows.Of(links, nameof(links), check);
        var months = ranking.Providers.ToDictionary(rating => rating.Provider.ProviderId, rating => rating.Provider, StringComparer.Ordinal);
        var roles = Roles.ToDictionary(role => role.Code, StringComparer.Ordinal);
        string legal = string.Join(", ", roles.Keys);
        var seen = new HashSet<ProviderLink>();
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { } row)
            {
                string path = Rows.At(nameof(links), i);
                check.Words(path + ".managerId", row.ManagerId);
                check.That(row.Role is not null && roles.ContainsKey(row.Role), path + ".role", $"there is no post '{row.Role}'; legal: {legal}", $"没有岗位“{row.Role}”；应为 {legal}", Linked);
                check.That(row.ProviderId is not null && months.ContainsKey(row.ProviderId), path + ".providerId",
                    $"the month has no provider '{row.ProviderId}'; legal: one that was rated", $"当月没有服务商“{row.ProviderId}”；须为已考评者", Linked);
                check.That(seen.Add(row), path, "the link is given before; legal: each once", "该关联重复；每条只能有一次");
            }
        }

        PolicyCheck.Refuse("Provider links", check.Findings, nameof(links));
        return Array.AsReadOnly<LinkedScore>(
        [
            .. rows.GroupBy(row => (row.ManagerId, row.Role)).OrderBy(group => group.Key.ManagerId, StringComparer.Ordinal).ThenBy(group => group.Key.Role, StringComparer.Ordinal)
                .Select(group => Of(group.Key.ManagerId, roles[group.Key.Role], [.. group.Select(row => months[row.ProviderId]).OrderBy(month => month.ProviderId, StringComparer.Ordinal)])),
        ]);
    }

    private static LinkedScore Of(string manager, LinkedRole role, ProviderMonth[] all)
    {
        ProviderMonth[] counted = [.. all.Where(month => month.Score is not null && month.Orders > 0)];
        double orders = counted.Sum(month => (double)month.Orders);
        (double score, double below, double above) = (0, 0, 0);
        foreach (ProviderMonth month in counted)
        {
            double weight = month.Orders / orders;
            double down = weight * (month.Score!.Value - month.Lower!.Value);
            double up = weight * (month.Upper!.Value - month.Score.Value);
            score += weight * month.Score.Value;
            below += down * down;
            above += up * up;
        }

        bool isScored = counted.Length > 0;
        return new LinkedScore
        {
            ManagerId = manager,
            Role = role,
            Score = isScored ? score : null,
            Lower = isScored ? score - Math.Sqrt(below) : null,
            Upper = isScored ? score + Math.Sqrt(above) : null,
            Orders = counted.Aggregate(0L, (sum, month) => month.Orders > long.MaxValue - sum ? long.MaxValue : sum + month.Orders),
            Providers = Array.AsReadOnly(counted),
            Unrated = Array.AsReadOnly<string>([.. all.Except(counted).Select(month => month.ProviderId)]),
        };
    }
}
