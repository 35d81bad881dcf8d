namespace Csat.Domain;

/// <summary>The names of <see cref="CareReasons"/> in English and Chinese.</summary>
public static class CareReasonsLabels
{
    private static readonly (CareReasons Flag, LocalizedText Name)[] Names =
    [
        (CareReasons.Special, new("special user", "特殊用户")), (CareReasons.Key, new("key user", "重点用户")), (CareReasons.Complaining, new("complaining user", "投诉用户")),
    ];

    /// <summary>The names of the reasons for a reader.</summary>
    /// <param name="value">Declared reasons.</param>
    /// <returns>The names in both languages, one after the other.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A reason isn't declared.</exception>
    public static LocalizedText Label(this CareReasons value)
    {
        if ((value & ~(CareReasons.Special | CareReasons.Key | CareReasons.Complaining)) != 0)
        {
            throw Throw.Undeclared(value, [CareReasons.None, CareReasons.Special, CareReasons.Key, CareReasons.Complaining], nameof(value));
        }

        LocalizedText[] set = [.. Names.Where(pair => (value & pair.Flag) != 0).Select(pair => pair.Name)];
        return set.Length == 0 ? new("no special care", "无需专门关怀") : new(string.Join(", ", set.Select(name => name.En)), string.Join("、", set.Select(name => name.Zh)));
    }
}
