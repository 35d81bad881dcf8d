namespace Csat.Domain.Complaints;

/// <summary>A rule and where it stands.</summary>
internal readonly record struct RuleEntry(int Pack, int Index, ComplaintRule Rule)
{
    /// <summary>The rules of all packs, without those that a later pack replaces or switches off.</summary>
    public static RuleEntry[] InForce(ComplaintPack[] packs)
    {
        var gone = new HashSet<(int Pack, string Id)>();
        var entries = new List<RuleEntry>();
        for (int pack = packs.Length - 1; pack >= 0; pack--)
        {
            for (int i = 0; i < packs[pack].Rules.Count; i++)
            {
                if (!gone.Contains((pack, packs[pack].Rules[i].Id)))
                {
                    entries.Add(new(pack, i, packs[pack].Rules[i]));
                }
            }

            for (int earlier = 0; earlier < pack; earlier++)
            {
                if (packs[earlier].SharesLocale(packs[pack]))
                {
                    gone.UnionWith(packs[pack].Rules.Select(rule => (earlier, rule.Id)));
                    gone.UnionWith(packs[pack].Off.Select(id => (earlier, id)));
                }
            }
        }

        return [.. entries.OrderBy(entry => entry.Pack).ThenBy(entry => entry.Index)];
    }
}
