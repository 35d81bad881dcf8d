using System.Reflection;
using Xunit;

namespace Csat.TestKit;

/// <summary>Proves that an assembly keeps no state.</summary>
public static class PurityContract
{
    /// <summary>Proves that every static field of the assembly is a constant or read-only.</summary>
    /// <remarks>What the compiler adds (cached lambdas) holds no state and is left out.</remarks>
    /// <param name="assembly">The assembly under contract.</param>
    public static void HasNoMutableStatics(Assembly assembly) => HasNoMutableStatics(assembly.GetTypes());

    /// <summary>Proves it for given types.</summary>
    /// <param name="types">The types under contract.</param>
    public static void HasNoMutableStatics(params Type[] types) => Assert.Empty(
        from type in types
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsInitOnly && !field.IsLiteral && !IsCompilers(type)
        select $"{type.FullName}.{field.Name}");

    private static bool IsCompilers(Type type) => type.Name.StartsWith('<') || (type.DeclaringType is { } outer && IsCompilers(outer));
}
