// A library that is opened when it is first needed, so that runs which do not
// need it start as fast as if it were not there.

#ifndef INPUT_DYNAMIC_LIBRARY_H_
#define INPUT_DYNAMIC_LIBRARY_H_

#include <initializer_list>

namespace sincerely {

// Stays open until the program ends.
class DynamicLibrary {
 public:
  // The first of the names ("libzip.so.4") that can be opened.
  explicit DynamicLibrary(std::initializer_list<const char*> names);

  bool is_open() const { return handle_ != nullptr; }

  // Sets `*function` to nothing, and returns false, if there is no such symbol.
  template <typename Function>
  bool find(const char* name, Function* function) const {
    *function = reinterpret_cast<Function>(address(name));
    return *function != nullptr;
  }

 private:
  void* address(const char* name) const;

  void* handle_ = nullptr;
};

}  // namespace sincerely

#endif  // INPUT_DYNAMIC_LIBRARY_H_
