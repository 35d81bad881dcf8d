using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>The members of a policy in JSON. What is left out has its default; what can't be read is a finding and nothing more is said of it.</summary>
internal sealed class PolicyMembers(JsonPlace place)
{
    private const decimal Widest = 1_000_000_000_000_000_000m;

    private readonly JsonMembers _members = place.Members();
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    /// <summary>A number; one that can't be read comes back as one that no policy takes, so that no rule between members judges it.</summary>
    public decimal Number(string name, decimal otherwise) => Read(name, _members.Optional(name), static given => given.NumberFrom(-Widest, Widest), decimal.MaxValue) ?? otherwise;

    /// <summary>A number or nothing: <c>null</c> means nothing, left out means the default.</summary>
    public decimal? NumberOrNone(string name, decimal? otherwise)
    {
        bool isThere = _members.Has(name);
        decimal? given = Read(name, _members.Optional(name), static given => given.NumberFrom(-Widest, Widest), decimal.MaxValue);
        return isThere ? given : otherwise;
    }

    public double Real(string name, double otherwise) => Read(name, _members.Optional(name), static given => given.Real(), double.NaN) ?? otherwise;

    public int Whole(string name, int otherwise) => Read(name, _members.Optional(name), static given => given.Whole(int.MinValue, int.MaxValue), -1) ?? otherwise;

    public long Count(string name, long otherwise) => Read(name, _members.Optional(name), static given => given.Count(), -1) ?? otherwise;

    public T Name<T>(string name, IReadOnlyList<T> values, T otherwise)
        where T : struct, Enum => Read(name, _members.Optional(name), given => JsonParts.ReadName(given, values), otherwise) ?? otherwise;

    public Currency Currency(string name)
    {
        if (_members.Optional(name) is not { } given)
        {
            return Currencies.Yuan;
        }

        JsonMembers members = given.Members();
        string? code = members.Required("code")?.Text();
        int? digits = members.Required("digits")?.Whole(0, Scoring.Currency.MaximumDigits);
        members.Close();
        return code is not null && digits is { } known ? new Currency(code, known) : Unread(name, Currencies.Yuan);
    }

    /// <summary>A list; one with an item that can't be read is not judged as a whole.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<JsonPlace, T?> read, IReadOnlyList<T> otherwise)
        where T : class
    {
        if (_members.Optional(name) is not { } given)
        {
            return otherwise;
        }

        int before = given.Findings.Count;
        T?[] items = [.. given.Items().Select(read)];
        return given.Findings.Count == before ? [.. items.OfType<T>()] : Unread(name, otherwise);
    }

    /// <summary>A code and a name in both languages.</summary>
    public static T? Named<T>(JsonPlace place, Func<string, LocalizedText, T> make)
        where T : class
    {
        JsonMembers members = place.Members();
        string? code = members.Required("code")?.Text();
        LocalizedText? name = JsonParts.ReadWords(members.Required("name"));
        members.Close();
        return code is not null && name is { } words ? make(code, words) : null;
    }

    /// <summary>Ends the reading with what the policy itself finds.</summary>
    public T? Close<T>(T policy, IReadOnlyList<Finding> faults)
        where T : class
    {
        _members.Close();
        place.Findings.AddRange(faults.Where(fault => !_unread.Contains(Member(fault.Path))).Select(fault => fault with { Path = place.Path + "." + fault.Path }));
        return place.Findings.Count == 0 ? policy : null;
    }

    private static string Member(string path)
    {
        int end = path.IndexOfAny(['.', '[']);
        return end < 0 ? path : path.Substring(0, end);
    }

    private T? Read<T>(string name, JsonPlace? given, Func<JsonPlace, T?> read, T unread)
        where T : struct => given is { } there ? read(there) ?? Unread(name, unread) : null;

    private T Unread<T>(string name, T value)
    {
        _unread.Add(name);
        return value;
    }
}
