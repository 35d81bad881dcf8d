using System.Reflection;

namespace Csat.TestKit;

/// <summary>Finds the comparison operators of a type by their compiled names, its own or inherited.</summary>
internal static class Operators
{
    /// <summary>The operator as a function; <see langword="null"/> when the type declares none.</summary>
    public static Func<object?, object?, bool>? Find(Type type, string name)
    {
        for (Type? owner = type; owner is not null && owner != typeof(object); owner = owner.BaseType)
        {
            MethodInfo? found = Array.Find(
                owner.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly),
                method => method.Name == name && Array.TrueForAll(method.GetParameters(), parameter => parameter.ParameterType.IsAssignableFrom(type)));
            if (found is not null)
            {
                return (left, right) => (bool)found.Invoke(null, [left, right])!;
            }
        }

        return null;
    }
}
