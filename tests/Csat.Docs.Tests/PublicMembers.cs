using System.Reflection;

namespace Csat.Docs.Tests;

/// <summary>The public surface of the three packages, by name.</summary>
internal static class PublicMembers
{
    /// <summary>The three packages.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [Assembly.Load("Csat.Domain"), Assembly.Load("Csat.Sla"), Assembly.Load("Csat.Scoring")];

    /// <summary>
    /// Whether a full name is that of a public type (<c>Csat.Domain.ServiceGrade</c>, <c>Csat.Domain.ByGrade`1</c>) or of a public
    /// member of one (<c>Csat.Domain.ServiceGrade.All</c>).
    /// </summary>
    public static bool Exists(string name)
    {
        if (FindType(name) is not null)
        {
            return true;
        }

        int dot = name.LastIndexOf('.');
        return dot > 0
            && FindType(name[..dot]) is { } type
            && type.GetMember(name[(dot + 1)..], BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy).Length > 0;
    }

    /// <summary>The words by which a source file mentions it: the type's name, and the member's where there is one.</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        string simple = FindType(name) is null && name.LastIndexOf('.') is > 0 and int dot
            ? name[..dot].Split('.')[^1] + "." + name[(dot + 1)..]
            : name.Split('.')[^1];
        return [.. simple.Split('.').Select(word => word.Split('`')[0])];
    }

    private static Type? FindType(string name) => name.Length == 0
        ? null
        : Assemblies.Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is { IsVisible: true });
}
