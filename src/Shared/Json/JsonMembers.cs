using System.Text.Json;
using Csat.Domain;

namespace Csat.Json;

/// <summary>The members of a JSON object. Ask for those that may be there, then <see cref="Close"/>: the others are findings.</summary>
internal sealed class JsonMembers
{
    private readonly JsonPlace _place;
    private readonly bool _isObject;
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];

    public JsonMembers(JsonPlace place, JsonElement value)
    {
        _place = place;
        _isObject = value.ValueKind == JsonValueKind.Object;
        if (!_isObject)
        {
            return;
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (JsonText.NameOf(member) is not { } name)
            {
                _place.Findings.Add(new Finding(_place.Path, new(
                    "a property's name holds half of a surrogate pair; legal: valid UTF-16", "属性名含有不成对的代理字符；应为合法 UTF-16")));
            }
            else if (_members.ContainsKey(name))
            {
                _place.Findings.Add(new Finding(PathTo(name), new("the property is given twice; legal: once", "属性重复；只能出现一次")));
            }
            else
            {
                _members.Add(name, member.Value);
            }
        }
    }

    /// <summary>The names of all members, in the order of the document.</summary>
    public IEnumerable<string> Names => _members.Keys;

    /// <summary>Whether there is such a member.</summary>
    public bool Has(string name) => _members.ContainsKey(name);

    /// <summary>A member that must be there; without it a finding and <see langword="null"/>.</summary>
    public JsonPlace? Required(string name)
    {
        _asked.Add(name);
        if (_members.TryGetValue(name, out JsonElement value))
        {
            return new JsonPlace(value, PathTo(name), _place.Findings);
        }

        if (_isObject)
        {
            _place.Findings.Add(new Finding(PathTo(name), new("missing; the property must be there", "缺少该属性；不可省略")));
        }

        return null;
    }

    /// <summary>A member that may be left out or be null.</summary>
    public JsonPlace? Optional(string name)
    {
        _asked.Add(name);
        return _members.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? new JsonPlace(value, PathTo(name), _place.Findings)
            : null;
    }

    /// <summary>The items of a list that may be left out.</summary>
    public JsonPlace[] OptionalItems(string name) => Optional(name)?.Items() ?? [];

    /// <summary>Makes findings of the members that nobody asked for.</summary>
    public void Close()
    {
        foreach (string name in _members.Keys.Where(name => !_asked.Contains(name)))
        {
            string legal = string.Join(", ", _asked);
            _place.Findings.Add(new Finding(PathTo(name), new($"unknown property; legal: {legal}", $"未知属性；可用：{legal}")));
        }
    }

    private string PathTo(string name) =>
        _place.Path + (name.Length > 0 && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_') ? "." + name : $"['{name}']");
}
